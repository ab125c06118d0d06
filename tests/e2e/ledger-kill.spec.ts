import { makeEvent, recordAll } from './support/events';
import { expect, launch, test } from './support/fixtures';
import { storedRows } from './support/ledger';
import { killBrowser, newProfile } from './support/profile';
import type { Tab, Viewer } from './support/viewer';

/** A handful at each run; more by `LEDGER_ROUNDS=200 npx playwright test ledger-kill`. */
const ROUNDS = Number(process.env.LEDGER_ROUNDS ?? 3);
/** The browser is killed within so many milliseconds after the first acknowledged event of a round. */
const WITHIN = 1200;

test(`the browser killed ${ROUNDS} times: every acknowledged event is there, none twice`, async ({
  browserKind,
  server,
}) => {
  test.setTimeout(ROUNDS * 60_000 + 60_000);
  const profile = newProfile();
  const acknowledged = new Set<string>();
  let sent = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const viewer = await launch(browserKind, { server, profile: profile.path });
    const page = await viewer.openExtension('popup.html');
    const ids = (await storedRows(page)).map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
    if (round === ROUNDS) {
      console.log(
        `${browserKind}: ${ROUNDS} kills, ${sent} events sent, ${acknowledged.size} acknowledged, ${ids.length} there`,
      );
      await viewer.close();
      break;
    }
    sent += await sendUntilKilled(page, profile.path, acknowledged);
    await closed(viewer);
  }
  profile.remove();
});

/** Lets go of a browser that is gone: its driver may wait for an answer for ever. */
async function closed(viewer: Viewer): Promise<void> {
  const closing = viewer.close().catch(() => {});
  await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, 5000))]);
}

/** Sends events one by one until the browser is gone; answers how many were sent. */
async function sendUntilKilled(page: Tab, profile: string, acknowledged: Set<string>) {
  let sent = 0;
  let killed = false;
  const kill = () => {
    killed = true;
    killBrowser(profile);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
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
    timer ??= setTimeout(kill, Math.random() * WITHIN);
  }
  clearTimeout(timer);
  if (!killed) kill();
  return sent;
}
