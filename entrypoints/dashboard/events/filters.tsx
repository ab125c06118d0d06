import { kindName, siteName, typeName } from '../../../components/dashboard/names';
import { t } from '../../../utils/i18n';
import { dataTypes } from '../../../utils/pii/finding';
import type { Row } from '../../../utils/reports/row';

interface Props {
  rows: Row[];
  params: Readonly<Record<string, string>>;
  onChange(changes: Record<string, string | null>): void;
  /** Whether the kind can be chosen. */
  kinds: boolean;
}

/** Search and filters; what can be chosen is what there is. */
export function Filters({ rows, params, onChange, kinds }: Props) {
  const sites = [...new Set(rows.map(({ site }) => site))].map((site) => [site, siteName(site)]);
  const types = dataTypes.filter((type) => rows.some((row) => row.type === type));
  const known = [...new Set(rows.map(({ kind }) => kind))].map((kind) => [kind, kindName(kind)]);
  const chosen = ['site', 'type', 'kind', 'q'].some((name) => params[name]);
  return (
    <search class="filters">
      <label>
        <span>{t('dash_search')}</span>
        <input
          type="search"
          value={params.q ?? ''}
          onChange={({ currentTarget }) => onChange({ q: currentTarget.value.trim() })}
        />
      </label>
      <Choice name="site" label={t('dash_site')} options={sites} {...{ params, onChange }} />
      <Choice
        name="type"
        label={t('dash_detail')}
        options={types.map((type) => [type, typeName(type)])}
        {...{ params, onChange }}
      />
      {kinds && (
        <Choice name="kind" label={t('dash_kind')} options={known} {...{ params, onChange }} />
      )}
      {chosen && (
        <button
          type="button"
          class="quiet"
          onClick={() => onChange({ site: null, type: null, kind: null, q: null })}
        >
          {t('dash_all_entries')}
        </button>
      )}
    </search>
  );
}

interface ChoiceProps extends Pick<Props, 'params' | 'onChange'> {
  name: string;
  label: string;
  options: string[][];
}

function Choice({ name, label, options, params, onChange }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={params[name] ?? ''}
        onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
      >
        <option value="">{t('dash_any')}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
