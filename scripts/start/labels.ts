import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A language the browser is shown in. */
export type Language = 'zh-CN' | 'en-US';

const FOLDERS = { 'zh-CN': 'zh_CN', 'en-US': 'en' };

/** What Hushcart says in a language, by the keys of `_locales`. */
export function labelsIn(language: Language): Record<string, string> {
  const path = `../../public/_locales/${FOLDERS[language]}/messages.json`;
  const entries: Record<string, { message: string }> = JSON.parse(
    readFileSync(resolve(import.meta.dirname, path), 'utf8'),
  );
  return Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message]));
}
