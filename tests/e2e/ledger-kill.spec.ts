import { makeEvent, recordAll } from './support/events';
import { expect, launch, test } from './support/fixtures';
import { storedRows } from './support/ledger';
import { killBrowser, newProfile } from './support/profile';
import type { Tab, Viewer } from './support/viewer';

/** A handful at each run; 200 by `npm run kills`. */
const ROUNDS = Number(process.env.LEDGER_ROUNDS ?? 3);
/** The browser is killed within twice so many milliseconds after the first acknowledged event of a round, the background ended within once. */
const WITHIN = 1200;

test(`browser killed ${ROUNDS} times, its background ended on the way: every acknowledged event is there, none twice`, async ({
  browserKind,
  server,
}) => {
  test.setTimeout(ROUNDS * 60_000 + 60_000);
  const profile = newProfile();
  const acknowledged = new Set<string>();
  let sent = 0;
  let ended = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const viewer = await launch(browserKind, { server, profile: profile.path });
    const page = await viewer.openExtension('popup.html');
    const ids = (await storedRows(page)).map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
    if (round > 0 && round % 20 === 0) console.log(`${browserKind}: ${round} kills so far`);
    if (round === ROUNDS) {
      console.log(
        `${browserKind}: ${ROUNDS} kills, background ended ${ended} times before, ${sent} events sent, ${acknowledged.size} acknowledged, ${ids.length} there`,
      );
      await viewer.close();
      break;
    }
    const end = async () => {
      await viewer.stopBackground();
      ended++;
    };
    sent += await sendUntilKilled(
      page,
      { end, kill: () => killBrowser(profile.path) },
      acknowledged,
    );
    await closed(viewer);
  }
  profile.remove();
});

/** Lets go of a browser that is gone: its driver may wait for an answer for ever. */
async function closed(viewer: Viewer): Promise<void> {
  const closing = viewer.close().catch(() => {});
  await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, 5000))]);
}

/** Two ways to go at random moments: the background's, after which it comes again, and the browser's. */
interface Ends {
  end: () => Promise<void>;
  kill: () => void;
}

/** Sends events one by one until the browser is gone; answers how many were sent. */
async function sendUntilKilled(page: Tab, { end, kill }: Ends, acknowledged: Set<string>) {
  let sent = 0;
  let killed = false;
  const killNow = () => {
    killed = true;
    kill();
  };
  const timers: NodeJS.Timeout[] = [];
  while (!killed) {
    const event = makeEvent();
    sent++;
    const done = await Promise.race([
      recordAll(page, [event]).then(
        () => true,
        () => false,
      ),
      new Promise<false>((resolve) => setTimeout(resolve, 10_000, false)),
    ]);
    if (!done) break;
    acknowledged.add(event.id.replaceAll('-', ''));
    if (timers.length > 0) continue;
    // In a quarter of the rounds the browser goes first; in others it goes while the background comes again.
    timers.push(setTimeout(() => void end().catch(() => {}), Math.random() * WITHIN));
    timers.push(setTimeout(killNow, Math.random() * WITHIN * 2));
  }
  for (const timer of timers) clearTimeout(timer);
  if (!killed) killNow();
  return sent;
}
