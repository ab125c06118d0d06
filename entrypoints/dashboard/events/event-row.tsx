import { moment, number } from '../../../components/dashboard/dates';
import { KindSign } from '../../../components/dashboard/kind-sign';
import {
  actionName,
  howName,
  inWords,
  kindName,
  partyName,
  siteName,
  typeName,
} from '../../../components/dashboard/names';
import { t } from '../../../utils/i18n';
import { isGiven } from '../../../utils/ledger/event';
import type { Entry } from '../../../utils/reports/row';
import { pages } from '../pages';
import { useHref } from '../use-route';

interface Props {
  /** `undefined` while it is read. */
  entry: Entry | undefined;
  index: number;
  /** Of all entries; −1 while that is not known. */
  count: number;
  /** Whether Tab stops at this row. */
  isStop: boolean;
  onFocus(): void;
}

/** One entry: what, where, when, what became of it, and what can be done. */
export function EventRow({ entry, index, count, isStop, onFocus }: Props) {
  return (
    <li
      class="entry"
      tabIndex={isStop ? 0 : -1}
      data-row={index}
      aria-posinset={index + 1}
      aria-setsize={count}
      onFocus={onFocus}
    >
      {entry && <Content entry={entry} isStop={isStop} />}
    </li>
  );
}

function Content({ entry, isStop }: { entry: Entry; isStop: boolean }) {
  const { kind, types, site, receiver, company, action, at, sample, encoding, lure, count } = entry;
  const href = useHref();
  const to = company ?? receiver;
  const rights = isGiven(entry) && pages.some(({ id }) => id === 'rights');
  return (
    <>
      <KindSign kind={kind} />
      <span class="what">
        <b>{types.length > 0 ? inWords(types.map(typeName)) : kindName(kind)}</b>
        {sample && <code>{sample}</code>}
        <span class="soft where">
          {siteName(site)}
          {to && ` → ${partyName(to)}`}
          {encoding && ` · ${howName(encoding)}`}
          {lure && ` · ${t(`lures_label_${lure}`)}`}
          {kind === 'leak' && entry.channel === 'page' && ` · ${t('dash_before_sent')}`}
          {count > 1 && ` · ${t('dash_times_other', number(count))}`}
        </span>
      </span>
      <span class={`action ${action}`}>{actionName(action)}</span>
      <time dateTime={new Date(at).toISOString()}>{moment(at)}</time>
      {rights && (
        <a tabIndex={isStop ? 0 : -1} href={href('rights', { site, type: types[0] ?? null })}>
          {t('dash_use_rights')}
        </a>
      )}
    </>
  );
}
