import type { Detector } from '../detector';

/** Chains whose shops parcels are sent to, as the shops' names begin. */
const STORE =
  /(?:全家|7-?11|7-?eleven|小[七7]|[统統]一超商|[莱萊][尔爾]富|(?<![a-z])hi-?life|(?<![a-z])ok\s?(?:mart|超商|超市)?)[\s:,]?((?:[\u4E00-\u9FFF]{2,3}[\s,]?)?[\u4E00-\u9FFF]{2,5})(?:门市|店(?!员|家|里|长|面|铺))/g;
/** Which shop is asked, not told. */
const ANY = /^(?:哪|那|这|附近|任何|每|有的|所有|一家|便利|店到)|[的人们都]/;
const TELLS = /取|寄|店到店|超商|收件|取货|送|门市|收|电话|09\d{2}/;

/**
 * The convenience shop that a parcel waits in: in Taiwan it stands for the address, and is as near home.
 *
 * Source: the pick-up shops' names of the four chains (“7-ELEVEN 民權門市”).
 */
export const twPickupStore: Detector = {
  id: 'tw-pickup-store',
  type: 'postal_address',
  needs: /全家|7-?11|eleven|小[七7]|[统統]一超商|[尔爾]富|hi-?life|(?<![a-z])ok/,
  *find({ lower }) {
    if (!TELLS.test(lower)) return;
    for (const { 0: store, 1: name, index } of lower.matchAll(STORE))
      if (!ANY.test(name!))
        yield { start: index, end: index + store.length, value: store, confidence: 0.7 };
  },
};
