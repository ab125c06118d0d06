import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { Month } from '../../utils/protection/age';

interface Props {
  value: Month | null;
  /** The year it is. */
  thisYear: number;
  onChange(born: Month | null): void;
}

/** Oldest to choose, in years: who is older is proposed nothing any more. */
const OLDEST = 19;
const UNSAID = { year: null, month: null };

/** When a child or teenager was born, if a family likes to say so: year and month, no day. */
export function OptionsBorn({ value, thisYear, onChange }: Props) {
  /** One of both, until the other is chosen: alone it says nothing. */
  const [half, setHalf] = useState<Record<keyof Month, number | null>>(UNSAID);
  const shown = value ?? half;

  const choose = (part: Partial<typeof half>) => {
    const { year, month } = { ...shown, ...part };
    const isWhole = year !== null && month !== null;
    setHalf(value || isWhole ? UNSAID : { year, month });
    if (isWhole) onChange({ year, month });
    else if (value) onChange(null);
  };
  const years = Array.from({ length: OLDEST + 1 }, (_, i) => thisYear - i);
  if (value && !years.includes(value.year)) years.push(value.year);
  return (
    <fieldset class="born" aria-describedby="born-means">
      <legend>{t('age_born')}</legend>
      <div class="row">
        <Choice
          label={t('age_year')}
          value={shown.year}
          options={years.map((one) => [one, String(one)])}
          onChange={(year) => choose({ year })}
        />
        <Choice
          label={t('age_month')}
          value={shown.month}
          options={monthNames()}
          onChange={(month) => choose({ month })}
        />
      </div>
      <p id="born-means" class="soft">
        {t('age_born_means')}
      </p>
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  value: number | null;
  options: readonly (readonly [number, string])[];
  onChange(value: number | null): void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value === '' ? null : Number(currentTarget.value);
          // It shows what holds: a PIN may be needed first.
          currentTarget.value = String(value ?? '');
          onChange(chosen);
        }}
      >
        <option value="">{t('age_unsaid')}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function monthNames(): [number, string][] {
  const format = new Intl.DateTimeFormat(t('language'), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => [i + 1, format.format(Date.UTC(2024, i, 15))]);
}
