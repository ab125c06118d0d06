import { type MessageKey, t } from '../../utils/i18n';

export interface TeachBarProps {
  text: string;
  tone: 'info' | 'problem';
  /** What is under the pointer, in CSS pixels of the viewport; `null`: nothing to frame. */
  spot: { x: number; y: number; width: number; height: number } | null;
  actions: { label: MessageKey; run(): void }[];
}

/** Over a page whose chat box is being pointed out: what to do next, and a frame around what would be picked. */
export function TeachBar({ text, tone, spot, actions }: TeachBarProps) {
  return (
    <>
      {spot && <div class="spot" style={styleOf(spot)} />}
      <div class={`card teach ${tone}`} role="status" lang={t('language')}>
        <b>{t('brand')}</b>
        <p>{text}</p>
        {actions.map(({ label, run }) => (
          <button key={label} type="button" class="quiet" onClick={run}>
            {t(label)}
          </button>
        ))}
      </div>
    </>
  );
}

function styleOf({ x, y, width, height }: NonNullable<TeachBarProps['spot']>) {
  return `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`;
}
