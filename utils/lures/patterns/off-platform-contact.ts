import type { Cue } from '../cue';
import type { Tactic } from '../tactic';

/** A messenger, by its name or by one that hides it. */
const ELSEWHERE: readonly Cue[] = ['channel', 'slang'];

/** Draws viewers to a messenger, a group or a private deal, where the platform protects nobody. */
export const offPlatformContact: Tactic = {
  label: 'off_platform_contact',
  isWarnedOf: true,
  rules: [
    { all: ['slang', ['handle', 'phone']], confidence: 0.85 },
    { all: ['contact', ELSEWHERE, ['gain', 'bypass', 'handle', 'phone']], confidence: 0.85 },
    { all: ['channel', 'handle', ['gain', 'bypass', 'contact']], confidence: 0.8 },
    { all: ['chatLink'], confidence: 0.8 },
    { all: ['bypass', ['contact', 'phone', 'pull', ...ELSEWHERE]], confidence: 0.75 },
    { all: ['contact', 'phone', ['gain', 'bypass']], confidence: 0.75 },
    { all: ['pull', ['gain', 'profile', 'contact', 'bypass', ...ELSEWHERE]], confidence: 0.75 },
    { all: ['profile', ['contact', ...ELSEWHERE], ['gain', 'join']], confidence: 0.7 },
    { all: ['join', 'profile', 'gain'], confidence: 0.7 },
    { all: ['slang', ['contact', 'gain', 'pull', 'profile', 'join']], confidence: 0.7 },
    { all: ['contact', ELSEWHERE], none: ['ask', 'story'], confidence: 0.65 },
    { all: ['contact', 'handle'], confidence: 0.65 },
    { all: ['channel', 'profile'], confidence: 0.65 },
    { all: ['contact', 'gain'], none: ['ask'], isHostTalk: true, confidence: 0.6 },
    { all: ['profile', 'gain'], isHostTalk: true, confidence: 0.6 },
    { all: ['bypass', 'gain'], confidence: 0.6 },
    { all: [], twice: 'bypass', confidence: 0.6 },
    { all: ['channel', 'gain', ['phone', 'handle', 'join']], confidence: 0.6 },
    { all: ['contact', 'phone'], none: ['own'], confidence: 0.6 },
    { all: ['pull'], none: ['ask'], isHostTalk: true, confidence: 0.6 },
    { all: ['fish'], none: ['ask'], confidence: 0.6 },
    { all: ['fish', 'contact'], isApart: true, none: ['own', 'story'], confidence: 0.55 },
    { all: ['channel', ['handle', 'phone']], none: ['ask', 'own'], confidence: 0.55 },
    { all: ['beckon'], none: ['ask'], isHostTalk: true, confidence: 0.55 },
    { all: ['channel', 'gain'], none: ['ask'], isHostTalk: true, confidence: 0.52 },
    { all: ['profile'], none: ['ask'], isHostTalk: true, confidence: 0.52 },
    { all: ['bypass'], none: ['ask'], confidence: 0.52 },
  ],
};
