/** Whether to speak Chinese to the person at this machine; on Linux and macOS `LANG` says so. */
export const isChinese = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh');
