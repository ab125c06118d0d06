import { render } from 'preact';
import { NoticeCard } from '../../components/notice-card';
import { cardCss } from '../../components/warning/warning-card.css';
import { enlarge } from '../../utils/large-text';
import { openBox } from '../../utils/page/box';
import { armShield } from '../../utils/page/shield';

/**
 * Shows a note next to an element; nothing need be done about it.
 *
 * @param ms How long, in milliseconds; `null`: until it is closed.
 * @param onShut Told once it is gone.
 * @returns Takes it away sooner.
 */
export function openNote(
  anchor: Element,
  text: string,
  ms: number | null,
  onShut = () => {},
): () => void {
  armShield();
  const shut = () => {
    clearTimeout(timer);
    render(null, box.content);
    box.close();
    onShut();
  };
  const box = openBox({
    anchor,
    css: cardCss,
    modal: false,
    isReady: () => true,
    onEscape: shut,
  });
  enlarge(box);
  const timer = ms === null ? undefined : setTimeout(shut, ms);
  render(<NoticeCard text={text} tone="problem" copy={null} onClose={shut} />, box.content);
  return shut;
}
