export function installedBrowser(name: 'chromium' | 'firefox'): string | null;
export function hasChineseFont(): boolean;
export function lacksChinese(name: 'chromium' | 'firefox'): boolean;
