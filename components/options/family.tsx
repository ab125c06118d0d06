import { t } from '../../utils/i18n';

interface Props {
  value: string;
  onChange(name: string): void;
}

/** Longest name, in UTF-16 code units: it stands in a line beside a warning. */
const LONGEST = 24;

/** Whom an older viewer asks when in doubt. */
export function OptionsFamily({ value, onChange }: Props) {
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <label>
        {t('family_label')}
        <input
          type="text"
          maxLength={LONGEST}
          autocomplete="off"
          value={value}
          aria-describedby="family-means"
          onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
        />
      </label>
      <p id="family-means" class="soft">
        {t('family_means')}
      </p>
    </form>
  );
}
