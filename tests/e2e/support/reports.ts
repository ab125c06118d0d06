import { eventually } from './tab';
import type { Tab, Viewer } from './viewer';

/** What a guard or the wire watch asked to be written to the ledger. */
export interface Reported {
  kind: string;
  receiver: string | null;
  types: string[];
  channel: string;
  encoding: string | null;
  action: string;
  sample: string | null;
}

/** Hears every `ledger.record` of the browser, in a page of the extension. */
export async function hearReports(viewer: Viewer): Promise<Reports> {
  const page = await viewer.openExtension('popup.html');
  await page.evaluate(`(() => {
    window.__reports = [];
    (globalThis.browser ?? chrome).runtime.onMessage.addListener((message) => {
      if (message?.name === 'ledger.record') __reports.push(message.input);
    });
    return null;
  })()`);
  return new Reports(page);
}

/** What was heard so far. */
export class Reports {
  readonly page: Tab;

  constructor(page: Tab) {
    this.page = page;
  }

  async all(): Promise<Reported[]> {
    return JSON.parse(await this.page.evaluate<string>('JSON.stringify(__reports)'));
  }

  /** The first that is told of that fits, within the usual patience. */
  async next(fits: (reported: Reported) => boolean): Promise<Reported> {
    return eventually('a report', async () => (await this.all()).find(fits) ?? null);
  }
}
