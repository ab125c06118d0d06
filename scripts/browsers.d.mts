export type BrowserName = 'chromium' | 'firefox';
export function installedBrowser(name: BrowserName): string | null;
export function hasChineseFont(): boolean;
export function lacksChinese(name: BrowserName): boolean;
