import { useEffect, useRef, useState } from 'preact/hooks';
import { dueDay, dueName } from '../../../components/rights/due-track';
import { t } from '../../../utils/i18n';
import { linesOf, marked } from '../../../utils/rights/reply';
import { type Mark, type RightsRequest, waitingFor } from '../../../utils/rights/request';
import { useWork } from '../safety/use-work';
import { Working } from '../safety/working';
import { type Draft, requestOf } from './draft';
import { today } from './moment';
import { NewLetter } from './new-letter';
import { useAsked } from './params';
import { RequestList } from './request-list';
import type { RightsStore } from './store';
import { useGiven } from './use-given';
import { useRequests } from './use-requests';

/** The list of requests, or the desk where one is written. */
export function RightsPage({ store }: { store: RightsStore }) {
  const asked = useAsked();
  const { requests, reading, reload } = useRequests(store);
  const wanted = JSON.stringify(asked);
  const asksForLetter = asked.site !== null || asked.kind !== null;
  const [writing, setWriting] = useState(asksForLetter);
  // Another address, another letter, or none.
  useEffect(() => setWriting(asksForLetter), [wanted]);
  const [news, setNews] = useState<{ text: string; failed: boolean } | null>(null);
  // Letters can be written without.
  const { given } = useGiven(store);
  const removal = useWork();

  const leave = () => {
    setWriting(false);
    if (asksForLetter) location.replace('#/rights');
  };
  const isKeeping = useRef(false);
  const keep = async (request: RightsRequest, marks: Mark['what'][], text: string) => {
    // A second press while the first is being kept means the same letter.
    if (isKeeping.current) return false;
    isKeeping.current = true;
    try {
      await store.put(request);
      setNews({ text, failed: false });
    } catch {
      setNews({ text: t('rights_failed_save'), failed: true });
      isKeeping.current = false;
      return false;
    }
    // The request is kept; that the ledger's own line about it is missing is no reason to say it was not.
    for (const line of linesOf(marks)) await store.note(request, line, Date.now()).catch(() => {});
    await reload();
    isKeeping.current = false;
    return true;
  };
  // Nothing was sent and nothing came: the ledger has no line of it.
  const follow = async (request: RightsRequest, status: 'open' | 'dropped') => {
    try {
      await store.put({ ...request, status });
      setNews(null);
    } catch {
      setNews({ text: t('options_failed'), failed: true });
    }
    await reload();
  };
  const onSent = async (draft: Draft) => {
    const request = requestOf(draft, crypto.randomUUID(), Date.now(), today());
    const due = waitingFor(request)!;
    const text = t('rights_saved', dueName(due), dueDay(due, today()));
    if (await keep(request, ['sent'], text)) leave();
  };
  const onMark = async (request: RightsRequest, marks: Mark['what'][]) => {
    const now = Date.now();
    const next = marks.reduce((each, what) => marked(each, what, now, today()), request);
    const due = waitingFor(next);
    const text = due
      ? t('rights_saved', dueName(due), dueDay(due, today()))
      : t(next.status === 'open' ? 'rights_status_with_authority' : 'rights_status_done');
    return keep(next, marks, text);
  };

  return (
    <div class="rights">
      <p role="status" class={news?.failed ? 'rights-news problem' : 'rights-news'}>
        {news?.text}
      </p>
      {removal.doing === null && <Working work={removal} />}
      {writing ? (
        <NewLetter
          key={wanted}
          asked={asked}
          given={given.find(({ site }) => site === asked.site)?.given.map(({ type }) => type) ?? []}
          onSent={(draft) => void onSent(draft)}
          onBack={leave}
        />
      ) : (
        <RequestList
          requests={requests}
          reading={reading}
          onNew={() => {
            setNews(null);
            setWriting(true);
          }}
          onMark={onMark}
          onResume={(request) => void follow(request, 'open')}
          onDrop={(request) => void follow(request, 'dropped')}
          onRemove={(request) =>
            void removal.run(t('rights_remove'), async () => {
              await store.remove(request.id);
              await reload();
              return { text: '' };
            })
          }
        />
      )}
    </div>
  );
}
