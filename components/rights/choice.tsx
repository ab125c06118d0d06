import { useId } from 'preact/hooks';

interface Option<T> {
  value: T;
  label: string;
  /** One line below the label. */
  says?: string;
}

interface Props<T> {
  label: string;
  says?: string;
  options: readonly Option<T>[];
  value: T | null;
  onChange: (value: T) => void;
  /** `cards` have a line of explanation; `row` are short and stand side by side. */
  look: 'cards' | 'row';
}

/** One of several, all in sight: a group of radio buttons. */
export function Choice<T extends string>({
  label,
  says,
  options,
  value,
  onChange,
  look,
}: Props<T>) {
  const name = useId();
  return (
    <fieldset class={`rights-choice ${look}`}>
      <legend>{label}</legend>
      {says && <p class="soft">{says}</p>}
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.says && <small>{option.says}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
