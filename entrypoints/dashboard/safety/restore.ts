import { assertMay, granted } from '../../../utils/granted';
import type { News } from '../../../utils/ledger/import';
import type { Watch } from '../../../utils/ledger/progress';
import { checkBackup } from '../../../utils/ledger/restore';
import { ask } from '../../../utils/messages';
import { mayRemind } from '../../../utils/reminders';
import { planReminders } from '../rights/remind';
import { ledgerStore } from '../rights/store';

/**
 * Reads a file through to its end, and only then has the background merge it, a chunk at a time.
 *
 * @returns What of it was news.
 * @throws What `checkBackup` throws; then nothing was changed.
 * @throws {NotAllowedError} At once, or when the lock falls shut meanwhile: doing it again adds what is missing.
 */
export async function restore(file: Blob, phrase: string, watch: Watch): Promise<News> {
  const { progress, signal } = watch;
  await assertMay('import');
  // The check is the first half of the way.
  const half = (offset: number) => (done: number, all: number) =>
    progress?.({ done: offset * all + done, all: 2 * all });
  const [checking, adding] = [half(0), half(1)];
  const backup = await checkBackup(file, phrase, {
    ...watch,
    progress: ({ done, all }) => checking(done, all),
  });
  let done = 0;
  const news: News = { events: 0, documents: 0 };
  for await (const chunk of backup.chunks()) {
    signal?.throwIfAborted();
    const { events, documents } = granted(await ask('ledger.import', chunk));
    news.events += events;
    news.documents += documents;
    done += chunk.events.length;
    adding(done, backup.events);
  }
  // Of a locked ledger they are planned once its letters are looked at.
  if (news.documents > 0) await remindAnew().catch(() => {});
  return news;
}

/** Letters that came back have days to keep, too. */
async function remindAnew(): Promise<void> {
  if (await mayRemind()) await planReminders(await ledgerStore.list(), Date.now());
}
