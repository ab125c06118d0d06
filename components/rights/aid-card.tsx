import { t } from '../../utils/i18n';
import type { GivenType } from '../../utils/rights/breach';
import type { Aid } from '../../utils/rights/first-aid/aid';
import { typeNames } from '../../utils/rights/type-names';
import type { Words } from '../../utils/rights/words';
import { own } from './own-words';

interface Props {
  aid: Aid;
  /** What of it is out, where the ledger knows. */
  given: readonly GivenType[];
  /** A platform lost it: nothing of it can be recalled from a chat. */
  byPlatform?: boolean;
  /** A moment as a day in words. */
  dayOf: (at: number) => string;
}

/** What to do about one kind of data: at once, and later. */
export function AidCard({ aid, given, byPlatform = false, dayOf }: Props) {
  return (
    <article class="rights-card rights-aid">
      <h2>{own(aid.name)}</h2>
      {given.length > 0 && (
        <p class="soft">{given.map((each) => since(each, dayOf)).join(t('list_comma'))}</p>
      )}
      <Steps
        title={t(byPlatform ? 'rights_first_things' : 'rights_now')}
        steps={byPlatform ? aid.now.filter(({ inChat }) => !inChat) : aid.now}
        look="now"
      />
      <Steps title={t('rights_later')} steps={aid.later} look="later" />
    </article>
  );
}

function since({ type, first, count }: GivenType, dayOf: Props['dayOf']): string {
  const name = own(typeNames[type]);
  return count > 1
    ? t('rights_given_since', name, dayOf(first), String(count))
    : t('rights_given_once', name, dayOf(first));
}

function Steps({ title, steps, look }: { title: string; steps: readonly Words[]; look: string }) {
  return (
    <>
      <h3>{title}</h3>
      <ol class={look}>
        {steps.map((words) => (
          <li key={words.en}>{own(words)}</li>
        ))}
      </ol>
    </>
  );
}
