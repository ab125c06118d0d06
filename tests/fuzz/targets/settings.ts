import { NOTHING_SETTLED, parseAgreement } from '../../../utils/protection/agreement';
import { exchange } from '../../../utils/protection/exchange';
import { isLevel } from '../../../utils/protection/level';
import { parsePolicy } from '../../../utils/protection/managed';
import {
  parseSettings,
  readSettings,
  writeSettings,
} from '../../../utils/protection/settings-file';
import { isSofter } from '../../../utils/protection/time-rules';
import { must, target } from '../target';
import { spoilt } from '../values';

const SETTINGS = {
  who: 'child' as const,
  level: 2 as const,
  sites: { taobao: 3 as const },
  off: ['jd'],
  only: ['jd', 'taobao'],
  time: { daily: 60, night: { from: 1320, to: 360 } },
};
const FILE = JSON.parse(writeSettings(SETTINGS, 1));
const POLICY = {
  minimumLevel: 2,
  sites: { taobao: 3 },
  alwaysOn: true,
  managedBy: 'Hillside School',
};
const AGREEMENT = { ...NOTHING_SETTLED, ...SETTINGS, revision: 4 };

/** Settings, their files, what others left in the sync, policies and agreements, in whatever state. */
export const settings = target({
  name: 'settings',
  make: (chance) => ({
    settings: spoilt(SETTINGS, chance),
    file: JSON.stringify(spoilt(FILE, chance), plain) ?? '',
    cut: chance.below(400),
    policy: spoilt(POLICY, chance),
    agreement: spoilt(AGREEMENT, chance),
  }),
  check({ settings, file, cut, policy, agreement }) {
    const theirs = parseSettings(settings);
    readSettings(file);
    readSettings(file.slice(0, cut));
    parseAgreement(agreement);
    const { minimumLevel, sites } = parsePolicy(policy);
    must([minimumLevel, ...Object.values(sites)].every(isLevel), 'a policy sets what is no level');
    if (!theirs) return;
    const machine = { settings: SETTINGS, settled: true, locked: true, base: null };
    const { only, time } = SETTINGS;
    const met = exchange(machine, { revision: 9, settings: { only, time, ...theirs } });
    must(met.settings.level >= SETTINGS.level, 'a locked level was lowered from elsewhere');
    const more = met.settings.only?.find((site) => !only.includes(site));
    must(met.settings.only !== null && !more, 'behind a lock more sites were agreed on elsewhere');
    // Two nights that make a whole day leave its last minute.
    const isFull = met.settings.time.night?.to === 1439;
    must(isFull || !isSofter(time, met.settings.time), 'behind a lock there is more time');
    must(parseSettings(met.settings) !== null, 'what was met is no settings');
  },
});

/** JSON knows no such numbers. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
