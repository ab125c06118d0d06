import { browser } from 'wxt/browser';

const KEY = 'rightsPlace';

/** Where the viewer said they live; `null` if not asked yet. */
export async function storedPlace(): Promise<string | null> {
  return ((await browser.storage.local.get(KEY))[KEY] as string | undefined) ?? null;
}

/** Remembers it, so that it is asked once. */
export async function storePlace(id: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: id });
}

/** What the language of the browser makes likely; to be confirmed. */
export function likelyPlace(language: string): string {
  return LIKELY[language] ?? LIKELY[language.split('-')[0]!] ?? 'other';
}

const LIKELY: Record<string, string> = {
  'zh-CN': 'CN',
  'zh-TW': 'TW',
  'zh-HK': 'HK',
  zh: 'CN',
  'en-GB': 'UK',
  'en-SG': 'SG',
  'en-MY': 'MY',
  'en-IN': 'IN',
  'pt-BR': 'BR',
  ko: 'KR',
  ja: 'JP',
  th: 'TH',
  vi: 'VN',
  id: 'ID',
  ms: 'MY',
  de: 'EU',
  fr: 'EU',
  it: 'EU',
  es: 'EU',
  nl: 'EU',
  pl: 'EU',
};
