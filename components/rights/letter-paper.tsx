import { type MessageKey, t } from '../../utils/i18n';
import type { Letter } from '../../utils/rights/letter';
import type { FieldId, Line, Values } from '../../utils/rights/line';

interface Props {
  letter: Letter;
  values: Values;
  onFill: (field: FieldId, value: string) => void;
}

/** The letter as it will be sent; what tells of the viewer is marked and can be changed where it stands. */
export function LetterPaper({ letter, values, onFill }: Props) {
  return (
    <article class="rights-paper" lang={letter.language === 'zh' ? 'zh-CN' : 'en'}>
      <h3>{letter.subject}</h3>
      {letter.lines.map((line, i) => (
        // Lines have no names of their own, and keep their places while a letter is filled in.
        <Paragraph key={i} line={line} values={values} onFill={onFill} />
      ))}
    </article>
  );
}

function Paragraph({ line, values, onFill }: { line: Line } & Omit<Props, 'letter'>) {
  const pieces = line.pieces.map((piece) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <Blank
        key={piece.field}
        field={piece.field}
        value={values[piece.field] ?? ''}
        onFill={onFill}
      />
    ),
  );
  if (line.kind === 'heading') return <h4>{pieces}</h4>;
  return <p class={line.kind}>{pieces}</p>;
}

/** Latin letters take about one place, Han two; the box is as wide as what stands in it. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
}

interface BlankProps {
  field: FieldId;
  value: string;
  onFill: Props['onFill'];
}

function Blank({ field, value, onFill }: BlankProps) {
  const label = t(`rights_field_${field}` as MessageKey);
  return (
    <input
      type="text"
      class="rights-blank"
      aria-label={label}
      placeholder={label}
      autocomplete="off"
      spellcheck={false}
      size={Math.min(40, widthOf(value || label) + 1)}
      value={value}
      onInput={({ currentTarget }) => onFill(field, currentTarget.value)}
    />
  );
}
