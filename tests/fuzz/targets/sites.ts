import { sites as list } from '../../../utils/sites';
import { isRoom, matchesPattern, siteOf } from '../../../utils/sites/match';
import { blankRecord, learn, parseLesson } from '../../../utils/sites/taught';
import type { Chance } from '../chance';
import { must, target } from '../target';
import { textFrom } from '../texts';
import { spoilt } from '../values';

const LESSON = { composer: ['#chat textarea', '[contenteditable]'], send: ['#chat button'] };

/** Addresses of any kind, and lessons that a page's frame may have made up. */
export const sites = target({
  name: 'sites',
  make: (chance) => ({ url: addressFrom(chance), lesson: spoilt(LESSON, chance) }),
  check({ url, lesson }) {
    const site = siteOf(url);
    if (site) must(new URL(url).protocol === 'https:', 'it is no safe address');
    for (const one of list) isRoom(one, url);
    const read = parseLesson(lesson);
    if (!read) return;
    const record = blankRecord('shop.example', 'CN');
    learn(record, { id: 'shop.example', host: 'shop.example', since: 0, ...read });
    must(record.composer.length > 0, 'nothing was learnt');
    must(matchesPattern(record.rooms[0]!, 'https://shop.example/live/1'), 'it fits no page');
  },
});

function addressFrom(chance: Chance): string {
  const pattern = chance.pick(chance.pick(list).matches).replace('*.', 'a.');
  const address = pattern.replace('*', textFrom(chance).slice(0, 60));
  const at = chance.below(address.length);
  const put = chance.pick([
    '',
    '.',
    '@',
    '/',
    '\\',
    '\0',
    ':8443',
    '%2e',
    'evil.example',
    '#',
    '?',
  ]);
  return address.slice(0, at) + put + address.slice(at + chance.below(3));
}
