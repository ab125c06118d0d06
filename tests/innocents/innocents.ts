import { setTimeout as later } from 'node:timers/promises';
import { progressLine } from '../../scripts/progress';
import { launchChromium } from '../e2e/support/chromium';
import { launchFirefox } from '../e2e/support/firefox';
import { startServer } from '../e2e/support/server';
import { eventually } from '../e2e/support/tab';
import type { Tab, Viewer } from '../e2e/support/viewer';
import { type Chance, chanceOf } from '../fuzz/chance';
import { rooms } from '../rooms';
import { pathsOf, type Room } from '../rooms/room';
import { innocentOf } from './messages';
import { type Arrivals, emptyTally, sortArrivals, type Tally } from './tally';

export interface Run {
  browser: Viewer['name'];
  count: number;
  seed: number;
  /** Of `tests/rooms`. */
  roomIds: string[];
  extension: boolean;
}

/** How texts get into a box, as often as they stand here: composing and pasting take longest. */
const WAYS = [
  ...['compose', 'paste', 'paste', 'type', 'type', 'type', 'type'],
  ...new Array<'insert'>(13).fill('insert'),
] as ('compose' | 'paste' | 'type' | 'insert')[];
/** Messages until a room is entered anew. */
const A_VISIT = 250;
/** How long one may take, and how often it is looked whether it is held, in milliseconds. */
const PATIENCE = 20_000;
const LOOK = 300;
/** After the last message of a visit: what comes twice comes by then, in milliseconds. */
const REST = 1000;

/** Resolves to the exit code. */
export async function innocents({
  browser,
  count,
  seed,
  roomIds,
  extension,
}: Run): Promise<number> {
  const places = roomIds.map((id) => roomWith(id));
  const server = await startServer();
  const open = browser === 'chromium' ? launchChromium : launchFirefox;
  const viewer = await open({ server, extension });
  const tally = emptyTally();
  const progress = progressLine(process.stderr);
  let busy = 0;
  try {
    for (let visit = 0; visit * A_VISIT < count; visit++) {
      const room = places[visit % places.length]!;
      const tab = await viewer.enter(room);
      await tab.front();
      await tab.focusComposer();
      const arrivals = sortArrivals(
        () => server.arrived(tab.session),
        tally,
        (trouble, text) => console.log(`  ${trouble}: ${text}`),
      );
      const begun = performance.now();
      const end = Math.min(count, (visit + 1) * A_VISIT);
      for (let n = visit * A_VISIT; n < end; n++) {
        await say(tab, room, arrivals, chanceOf(seed, n));
        progress.show(`In ${room.id} …`, n / count);
      }
      busy += performance.now() - begun;
      await later(REST);
      arrivals.read();
      await tab.close();
    }
  } finally {
    progress.end();
    await viewer.close();
    server.close();
  }
  return tell(tally, busy / 1000, `${browser}, seed ${seed}, ${roomIds.join(', ')}`);
}

function roomWith(id: string): Room {
  const room = rooms.find((known) => known.id === id);
  if (!room) throw new Error(`There is no room ${id}`);
  return room;
}

/** Writes one message, sends it, and waits for what becomes of it. */
async function say(tab: Tab, room: Room, arrivals: Arrivals, chance: Chance): Promise<void> {
  const text = innocentOf(chance);
  const way = chance.pick(WAYS);
  await tab[way](text);
  arrivals.expect(text);
  const byButton = chance.below(6) === 0 && pathsOf(room).includes('button');
  const path = byButton ? 'button' : 'enter';
  await tab.send(path);
  const begun = performance.now();
  for (let looks = 1; !arrivals.read(); await later(1)) {
    const waited = performance.now() - begun;
    if (waited < looks * LOOK) continue;
    looks++;
    const isHeld = (await tab.card())?.role === 'alertdialog';
    if (!isHeld && waited < PATIENCE) continue;
    const how = `${way}, ${path}; the box holds “${await tab.draft()}”`;
    arrivals.giveUp(isHeld ? 'held' : 'lost', how);
    return empty(tab, isHeld);
  }
  // Nobody writes before it is; React and Slate draw it empty in their own time.
  await emptied(tab);
  // A click takes the focus away.
  if (byButton) await tab.focusComposer();
}

/** Makes room for the next message. */
async function empty(tab: Tab, isHeld: boolean): Promise<void> {
  if (isHeld) {
    await tab.press('Escape');
    await tab.calm();
  }
  await tab.focusComposer();
  await tab.press('Control+a');
  await tab.press('Backspace');
  await emptied(tab);
}

async function emptied(tab: Tab): Promise<void> {
  await eventually('an empty box', async () => (await tab.draft()) === '' || null);
}

function tell(tally: Tally, seconds: number, what: string): number {
  const { sent, arrived, doubled, changed, lost, held } = tally;
  const isRight = doubled + changed + lost === 0;
  console.log(
    `${isRight ? '✓' : '✗'} ${what}: ${sent} sent, ${arrived} arrived, ${doubled} doubled, ` +
      `${changed} changed, ${lost} lost, ${held} held; ${(sent / seconds).toFixed(1)} a second`,
  );
  return isRight ? 0 : 1;
}
