import { t } from '../../utils/i18n';

interface Props {
  links: { href: string; label: string; value: string }[];
}

/** Three numbers that lead on. */
export function PopupLinks({ links }: Props) {
  return (
    <nav class="links" aria-label={t('popup_here')}>
      {links.map(({ href, label, value }) => (
        <a key={label} href={href} target="_blank" rel="noopener">
          <span>{label}</span> <b>{value}</b>
        </a>
      ))}
    </nav>
  );
}
