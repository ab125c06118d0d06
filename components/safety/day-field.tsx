import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** `YYYY-MM-DD`; empty until one is chosen. */
  value: string;
  onInput: (day: string) => void;
}

/** A day, by the browser's own calendar. */
export function DayField({ label, value, onInput }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
