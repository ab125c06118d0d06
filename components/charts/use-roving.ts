import { useRef, useState } from 'preact/hooks';
import { nextPlace, type Place } from './roving';

/**
 * One tab stop for all marks of a plot; arrow keys, Home and End go from one to the next.
 *
 * @param places Of all marks, row by row from the top, each from the left.
 */
export function useRoving(places: readonly Place[]) {
  const root = useRef<Element | null>(null);
  const [chosen, setChosen] = useState<Place>([-1, -1]);
  const has = places.some((place) => same(place, chosen));
  const at = has ? chosen : places[0];

  const stop = (place: Place) => ({
    // In small letters: written otherwise it is no attribute that a drawing's marks know.
    tabindex: at && same(place, at) ? 0 : -1,
    'data-at': place.join(),
    onFocus: () => setChosen(place),
  });
  return {
    /** For the element around the marks. */
    around: {
      ref: (element: Element | null) => {
        root.current = element;
      },
      onKeyDown(event: KeyboardEvent) {
        const next = at && nextPlace(places, at, event.key);
        if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        setChosen(next);
        root.current?.querySelector<HTMLElement>(`[data-at="${next.join()}"]`)?.focus();
      },
    },
    /** For a mark that says itself what it is. */
    stop,
    /** For a mark of a drawing. */
    mark: (place: Place, label: string) => ({
      role: 'img' as const,
      'aria-label': label,
      ...stop(place),
    }),
  };
}

function same(a: Place, b: Place): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
