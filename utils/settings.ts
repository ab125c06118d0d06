import { storage } from 'wxt/utils/storage';

/** Ids of the sites the viewer switched Hushcart off for. */
export const sitesOff = storage.defineItem<string[]>('local:sitesOff', { fallback: [] });
