import { render } from 'preact';
import { NoticeCard } from '../../components/notice-card';
import { cardCss } from '../../components/warning/warning-card.css';
import { openBox } from '../../utils/page/box';

/**
 * Shows a note next to an element for so long, in milliseconds; nothing need be done about it.
 *
 * @param onShut Told once it is gone.
 * @returns Takes it away sooner.
 */
export function openNote(anchor: Element, text: string, ms: number, onShut = () => {}): () => void {
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
  const timer = setTimeout(shut, ms);
  render(<NoticeCard text={text} tone="problem" copy={null} onClose={shut} />, box.content);
  return shut;
}
