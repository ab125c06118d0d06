import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { WarningCard, type WarningCardProps } from '../warning/warning-card';
import { cardCss } from '../warning/warning-card.css';

/** The warning as it looks in a room: in a shadow root of its own, so that the page's look does not reach it. */
export function WelcomeCard(props: WarningCardProps) {
  const host = useRef<HTMLDivElement>(null);
  const root = useRef<ShadowRoot>(undefined);
  useEffect(() => {
    if (!root.current) {
      root.current = host.current!.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cardCss);
      root.current.adoptedStyleSheets = [sheet];
    }
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && props.onEdit();
    const card = (
      // biome-ignore lint/a11y/noStaticElementInteractions: it hears Escape for the buttons inside.
      <div class="box" onKeyDown={onKey}>
        <WarningCard {...props} />
      </div>
    );
    render(card, root.current);
  });
  useEffect(() => () => root.current && render(null, root.current), []);
  return <div ref={host} class="shown-card" />;
}
