const SCRIPTS: readonly (readonly [region: string, script: RegExp])[] = [
  ['JP', /[\u3041-\u30FF]/],
  ['KR', /[\uAC00-\uD7A3]/],
  ['TH', /[\u0E00-\u0E7F]/],
  ['VN', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i],
];

/** The region whose script the text is written in, ISO 3166-1 alpha-2, where only one uses it. */
export function regionOf(text: string): string | null {
  return SCRIPTS.find(([, script]) => script.test(text))?.[0] ?? null;
}
