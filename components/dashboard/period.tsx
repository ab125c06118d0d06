import { t } from '../../utils/i18n';

/** How far back a page looks: in days, `all` for everything. */
export const PERIODS = ['7', '30', '90', '365', 'all'] as const;
export type Period = (typeof PERIODS)[number];

interface Props {
  period: Period;
  onChange(period: Period): void;
}

/** Chooses how far back the page looks. */
export function PeriodChoice({ period, onChange }: Props) {
  return (
    <label class="period">
      <span>{t('dash_period')}</span>
      <select
        value={period}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Period)}
      >
        {PERIODS.map((one) => (
          <option key={one} value={one}>
            {t(`dash_period_${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
