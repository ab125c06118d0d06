import type { DataType } from '../../utils/pii/finding';
import { typeNames } from '../../utils/rights/type-names';
import { own } from './own-words';

interface Props {
  label: string;
  types: readonly DataType[];
  chosen: readonly DataType[];
  onChange: (chosen: DataType[]) => void;
}

/** Kinds of data to tick; what is named the same comes once. */
export function TypeChips({ label, types, chosen, onChange }: Props) {
  const toggle = (type: DataType, on: boolean) =>
    onChange(on ? [...chosen, type] : chosen.filter((each) => each !== type));
  return (
    <fieldset class="rights-choice row">
      <legend>{label}</legend>
      <div>
        {types.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={chosen.includes(type)}
              onChange={({ currentTarget }) => toggle(type, currentTarget.checked)}
            />
            <span>{own(typeNames[type])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
