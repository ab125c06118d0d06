import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/i18n';
import type { Query } from '../source';
import { EventRow } from './event-row';
import { useEvents } from './use-events';

/** Rows drawn beyond what is seen, on both sides. */
const BEYOND = 6;

/** A list of any length: only the rows in view are drawn, the rest is room. Up and Down go from row to row. */
export function EventList({ filter }: { filter: Omit<Query, 'limit' | 'before'> }) {
  const events = useEvents(filter);
  const box = useRef<HTMLOListElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 480 });
  const [focused, setFocused] = useState(0);
  const row = useRowHeight();
  const from = Math.max(0, Math.floor(seen.top / row) - BEYOND);
  const to = Math.min(events.count, Math.ceil((seen.top + seen.height) / row) + BEYOND);
  useEffect(() => events.look(from, to + BEYOND), [from, to, events.count]);
  useEffect(() => {
    if (events.stale && (seen.top === 0 || events.count === 0)) events.refresh();
  }, [events.stale]);

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = event.key === 'Home' ? -focused : steps[event.key];
    if (step === undefined || !(event.target as Element).matches('[data-row]')) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(events.count - 1, focused + step));
    setFocused(next);
    const list = box.current!;
    const [top, bottom] = [list.scrollTop, list.scrollTop + list.clientHeight];
    if (next * row < top) list.scrollTop = next * row;
    if ((next + 1) * row > bottom) list.scrollTop = (next + 1) * row - list.clientHeight;
    requestAnimationFrame(() => list.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus());
  }

  if (events.failed)
    return (
      <p role="alert" class="problem">
        {t('popup_ledger_error')}
      </p>
    );
  if (events.done && events.count === 0) return <p class="soft">{t('dash_no_match')}</p>;
  return (
    <>
      {events.stale && seen.top > 0 && (
        <button
          type="button"
          class="newer"
          onClick={() => {
            events.refresh();
            box.current!.scrollTop = 0;
          }}
        >
          {t('dash_newer')}
        </button>
      )}
      <ol
        ref={box}
        class="list"
        aria-label={t('dash_entries')}
        onKeyDown={onKeyDown}
        onScroll={({ currentTarget: { scrollTop: top, clientHeight: height } }) =>
          setSeen({ top, height })
        }
      >
        <li class="room" aria-hidden="true" style={{ height: `${from * row}px` }} />
        {Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).map((index) => (
          <EventRow
            key={index}
            entry={events.at(index)}
            index={index}
            count={events.done ? events.count : -1}
            isStop={index === Math.max(from, Math.min(focused, to - 1))}
            onFocus={() => setFocused(index)}
          />
        ))}
        <li class="room" aria-hidden="true" style={{ height: `${(events.count - to) * row}px` }} />
      </ol>
    </>
  );
}

/** In CSS pixels, as the style sheet has it (`--row`). */
function useRowHeight(): number {
  const read = () =>
    Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--row')) *
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const [height, setHeight] = useState(read);
  useEffect(() => {
    const again = () => setHeight(read());
    addEventListener('resize', again);
    return () => removeEventListener('resize', again);
  }, []);
  return height || 64;
}
