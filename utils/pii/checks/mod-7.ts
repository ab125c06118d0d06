import { remainder } from './remainder';

/**
 * Whether the last digit is the remainder by seven of those before it.
 *
 * Source: ヤマト運輸 and 佐川急便, 送り状番号 (セブンチェック, 7DR); DHL Express uses it too.
 */
export function passesMod7(digits: string): boolean {
  return remainder(digits.slice(0, -1), 7) === Number(digits.at(-1));
}
