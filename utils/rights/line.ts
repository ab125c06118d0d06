/** What the viewer fills in. Each says as little as will do; empty ones that may be left out are left out. */
export const fieldIds = [
  'to',
  'nickname',
  'account',
  'phone',
  'order',
  'waybill',
  'reply',
  'relation',
  'signer',
  'wrong',
  'right',
  'target',
  'sent',
  'missing',
  'asked',
  'refusal',
] as const;

export type FieldId = (typeof fieldIds)[number];

export type Values = Partial<Record<FieldId, string>>;

/** Text, or a place to fill in. */
export type Piece = string | { field: FieldId };

/** One paragraph. */
export interface Line {
  pieces: Piece[];
  kind: 'heading' | 'text' | 'item' | 'end';
  /** Left out while any of its fields is empty. */
  optional: boolean;
}

const FIELD = /\{(\w+)\}/;

/** Makes a line of a text in which `{field}` stands for a field. */
export function line(text: string, kind: Line['kind'] = 'text', optional = false): Line {
  // Split by a group: texts at even places, names of fields at odd ones.
  const pieces = text
    .split(FIELD)
    .map((part, i): Piece => (i % 2 ? { field: part as FieldId } : part))
    .filter((piece) => piece !== '');
  return { pieces, kind, optional };
}

/** The line as it would be sent; a field not filled in shows as `＿＿＿＿`. */
export function lineText({ pieces }: Line, values: Values): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : values[piece.field]?.trim() || '＿＿＿＿'))
    .join('');
}

/** Whether the line would be sent. */
export function isSent({ pieces, optional }: Line, values: Values): boolean {
  return (
    !optional || pieces.every((piece) => typeof piece === 'string' || values[piece.field]?.trim())
  );
}
