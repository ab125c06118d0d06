import type { Detector, Found, Reading } from '../detector';
import { cuedValueDetector, FILLER } from '../finders/cued-value';
import { anyOf } from '../words';

const WORDS =
  '推流码|推流密钥|串流码|串流密钥|直播码|推流地址|stream key|streaming key|ストリームキー|스트림 키|clave de transmisión';
/** Twitch's own. */
const TWITCH = /(?<![a-z0-9_])live_\d{6,}_[A-Za-z0-9]{16,}(?![A-Za-z0-9_])/g;
const URL = /(?<![a-z0-9])rtmps?:\/\/[!-~]{6,300}/g;
const VALUE = /^[a-z0-9_?=&-]{10,200}/;

const afterWord = cuedValueDetector({
  id: 'stream-key',
  type: 'other_secret',
  cue: new RegExp(anyOf(WORDS), 'g'),
  between: FILLER,
  value: VALUE,
  judge: (value) => (/\d/.test(value) && !/^rtmp/i.test(value) ? 0.9 : 0),
});

/**
 * Keys that let anybody stream into the writer's room, and the addresses that hold them.
 *
 * Source: Adobe's RTMP specification for the address; shapes shown by OBS, Twitch (live_…) and YouTube.
 */
export const streamKey: Detector = {
  ...afterWord,
  needs: /流|直播码|live_|stream|rtmp|ストリーム|스트림|transmisi/,
  *find(reading: Reading, context): Generator<Found> {
    for (const { 0: address, index } of reading.text.matchAll(URL))
      yield { start: index, end: index + address.length, value: address, confidence: 0.92 };
    for (const { 0: key, index } of reading.text.matchAll(TWITCH))
      yield { start: index, end: index + key.length, value: key, confidence: 0.95 };
    yield* afterWord.find(reading, context);
  },
};
