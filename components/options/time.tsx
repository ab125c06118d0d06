import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { TimeRules } from '../../utils/protection/time-rules';
import { clock, inMinutes } from '../dashboard/dates';

interface Props {
  value: TimeRules;
  /** Of today, in minutes; `null`: not known yet. */
  spent: number | null;
  onChange(time: TimeRules): void;
}

/** Minutes a day to choose from. */
const DAILY = [15, 30, 45, 60, 90, 120, 180, 240];
/** What a night begins with when it is first wanted, in minutes from midnight. */
const NIGHT = { from: 21 * 60 + 30, to: 7 * 60 };

/** How long, and when, one watches live rooms. */
export function OptionsTime({ value, spent, onChange }: Props) {
  const { daily, night } = value;
  const choices = daily === null || DAILY.includes(daily) ? DAILY : [...DAILY, daily];
  const setNight = (part: Partial<typeof NIGHT>) =>
    onChange({ ...value, night: { ...(night ?? NIGHT), ...part } });
  return (
    <form class="time" onSubmit={(event) => event.preventDefault()}>
      <label>
        {t('time_daily')}
        <select
          value={daily ?? ''}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.value === '' ? null : Number(currentTarget.value);
            // It shows what holds: a PIN may be needed first.
            currentTarget.value = String(daily ?? '');
            onChange({ ...value, daily: wanted });
          }}
        >
          <option value="">{t('time_no_end')}</option>
          {choices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {inMinutes(minutes)}
            </option>
          ))}
        </select>
      </label>
      <label class="option">
        <input
          type="checkbox"
          checked={night !== null}
          onClick={(event) => {
            event.preventDefault();
            onChange({ ...value, night: night ? null : NIGHT });
          }}
        />
        <b>{t('time_night')}</b>
      </label>
      {night && (
        <div class="row">
          <Clock
            label={t('time_from')}
            minute={night.from}
            onChange={(from) => setNight({ from })}
          />
          <Clock label={t('time_to')} minute={night.to} onChange={(to) => setNight({ to })} />
        </div>
      )}
      {spent !== null && <p class="soft">{t('time_spent', inMinutes(spent))}</p>}
    </form>
  );
}

interface ClockProps {
  label: string;
  minute: number;
  onChange(minute: number): void;
}

/** Takes the time once it is typed: browsers tell of each key, and half of an hour is another hour. */
function Clock({ label, minute, onChange }: ClockProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = () => {
    const [hours, minutes] = (draft ?? '').split(':').map(Number);
    // It shows what holds: a PIN may be needed first.
    setDraft(null);
    if (hours === undefined || minutes === undefined) return;
    if (hours * 60 + minutes !== minute) onChange(hours * 60 + minutes);
  };
  return (
    <label>
      {label}
      <input
        type="time"
        value={draft ?? clock(minute)}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && take()}
        onBlur={take}
      />
    </label>
  );
}
