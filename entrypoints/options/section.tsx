import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../utils/i18n';

interface Props {
  id: string;
  title: MessageKey;
  /** One sentence on what it is for. */
  about: MessageKey;
  children: ComponentChildren;
}

/** A part of the settings. */
export function Section({ id, title, about, children }: Props) {
  return (
    <section id={id} class="card-section" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{t(title)}</h2>
        <p class="soft">{t(about)}</p>
      </div>
      {children}
    </section>
  );
}
