import { type MessageKey, t } from '../../utils/i18n';
import type { Due, Step } from '../../utils/rights/due';
import { dayWords } from './own-words';

interface Props {
  sent: string;
  dues: readonly Due[];
  /** The steps that are behind. */
  passed: readonly Step[];
  /** What is waited for. */
  waiting: Due | null;
  today: string;
}

/** From the letter to what may follow, with its days; a list, drawn as a line. */
export function DueTrack({ sent, dues, passed, waiting, today }: Props) {
  return (
    <ol class="rights-track">
      <li class="past">
        <time dateTime={sent}>{dayWords(sent, today)}</time>
        <span>{t('rights_due_sent')}</span>
      </li>
      {dues.map((due) => (
        <li key={due.step} class={stateOf(due, passed, waiting, today)}>
          <time dateTime={due.day}>{dueDay(due, today)}</time>
          <span>{dueName(due)}</span>
        </li>
      ))}
    </ol>
  );
}

/** `约12月17日`, or the day itself where a law fixes it. */
export function dueDay({ day, about }: Due, today: string): string {
  const words = dayWords(day, today);
  return about ? t('rights_about_day', words) : words;
}

/** What is due, and whether a law or custom says so. */
export function dueName({ step, basis }: Due): string {
  const key = step === 'answer' ? `rights_due_answer_${basis}` : `rights_due_${step}`;
  return t(key as MessageKey);
}

function stateOf(due: Due, passed: readonly Step[], waiting: Due | null, today: string): string {
  if (passed.includes(due.step)) return 'past';
  if (due !== waiting) return 'ahead';
  return due.day < today ? 'next late' : 'next';
}
