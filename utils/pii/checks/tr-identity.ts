/**
 * Whether the last two of the eleven digits of a Turkish identity number are right.
 *
 * Source: Nüfus ve Vatandaşlık İşleri, T.C. kimlik numarası; modulus 10.
 */
export function isTrIdentity(digits: string): boolean {
  const values = Array.from(digits, Number);
  const sum = (from: number, to: number, step: number) =>
    values
      .slice(from, to)
      .filter((_, i) => i % step === 0)
      .reduce((total, value) => total + value, 0);
  const tenth = (((sum(0, 9, 2) * 7 - sum(1, 8, 2)) % 10) + 10) % 10;
  return values[9] === tenth && values[10] === sum(0, 10, 1) % 10;
}
