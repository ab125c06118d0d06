import type { Tab } from './viewer';

/** A row as it lies in the database; `raw` is all of it, bytes as numbers. */
export interface StoredRow {
  action: string;
  site: string;
  types: string[];
  raw: string;
}

/** Every event in the ledger, read from a page of the extension past all code of ours. */
export function storedRows(page: Tab): Promise<StoredRow[]> {
  return page.evaluate<StoredRow[]>(`new Promise((resolve, reject) => {
    const open = indexedDB.open('ledger');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const all = open.result.transaction('events').objectStore('events').getAll();
      all.onsuccess = () => {
        open.result.close();
        const bytes = (key, value) => value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value;
        resolve(all.result.map((row) => ({
          action: row.action, site: row.site, types: row.types, raw: JSON.stringify(row, bytes),
        })));
      };
    };
  })`);
}
