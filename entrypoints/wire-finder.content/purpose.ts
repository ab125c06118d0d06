import type { Sighting } from '../../utils/wire/sightings';

/** A press or key after which calls carry what was given on purpose, for so long, in milliseconds. */
const ON_PURPOSE = 5000;
const SUBMITS = 'button, [role=button], input[type=submit], input[type=image], a[class*=btn i]';

/** Tells what leaves because a person sent it from what leaves while they still write. */
export interface Purpose {
  onAct(event: Event): void;
  channel(): Sighting['channel'];
}

export function openPurpose(): Purpose {
  let until = 0;
  return {
    onAct(event) {
      if (isPurpose(event)) until = performance.now() + ON_PURPOSE;
    },
    channel: () => (performance.now() < until ? 'form' : 'page'),
  };
}

/** A page may submit its form by itself; a person presses something. */
function isPurpose(event: Event): boolean {
  if (!event.isTrusted) return false;
  if (event.type === 'keydown') return (event as KeyboardEvent).key === 'Enter';
  if (event.type !== 'click' || !(event.target instanceof Element)) return false;
  return event.target.closest(SUBMITS) !== null;
}
