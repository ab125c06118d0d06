import { useId } from 'preact/hooks';

interface Props<T> {
  label: string;
  options: { value: T; label: string }[];
  value: T;
  onChoose: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string | number | null>(props: Props<T>) {
  const { label, options, value, onChoose } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={String(value)}
        onChange={({ currentTarget }) => onChoose(options[currentTarget.selectedIndex]!.value)}
      >
        {options.map((option) => (
          <option key={String(option.value)} value={String(option.value)}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
