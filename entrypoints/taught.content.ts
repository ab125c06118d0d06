import { defineContentScript } from 'wxt/utils/define-content-script';
import { provideSite, siteHere } from '../utils/sites/here';
import { blankRecord, learn } from '../utils/sites/taught';
import { taughtSites } from '../utils/taught-sites';

/** Gives a frame of a taught host its record: what the chat looks like counts at once, what was taught a moment later. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const host = location.hostname || parentHost();
    const record = siteHere() ?? blankRecord(host, regionOf(navigator.language));
    provideSite(record);
    taughtSites.getValue().then(
      (sites) => {
        const taught = sites.find((site) => site.host === host);
        if (taught) learn(record, taught);
      },
      () => {}, // Storage is away: the looks alone have to tell.
    );
  },
});

/** Of a frame without an address of its own. */
function parentHost(): string {
  try {
    return window.parent.location.hostname;
  } catch {
    return ''; // Another origin: not ours to speak for.
  }
}

/** Where viewers of a site nobody knows are from: where the browser's language is spoken most. */
function regionOf(language: string): string {
  return new Intl.Locale(language).maximize().region ?? 'US';
}
