import type { Words } from '../cue';
import { de } from './de';
import { enContact } from './en-contact';
import { enHarm } from './en-harm';
import { enPromise } from './en-promise';
import { enSupport } from './en-support';
import { enTalk } from './en-talk';
import { es } from './es';
import { enFormed } from './formed/en';
import { enAsides } from './formed/en-asides';
import { idFormed } from './formed/id';
import { jaFormed } from './formed/ja';
import { koFormed } from './formed/ko';
import { thFormed } from './formed/th';
import { viFormed } from './formed/vi';
import { westernFormed } from './formed/western';
import { zhFormedAbuse } from './formed/zh-abuse';
import { zhFormedAsides } from './formed/zh-asides';
import { zhFormedContact } from './formed/zh-contact';
import { zhFormedExposure } from './formed/zh-exposure';
import { zhFormedHarm } from './formed/zh-harm';
import { zhFormedHooks } from './formed/zh-hooks';
import { zhFormedOffers } from './formed/zh-offers';
import { zhFormedPromise } from './formed/zh-promise';
import { zhFormedRuses } from './formed/zh-ruses';
import { zhFormedStories } from './formed/zh-stories';
import { zhFormedSupport } from './formed/zh-support';
import { zhFormedTalk } from './formed/zh-talk';
import { zhFormedTurns } from './formed/zh-turns';
import { fr } from './fr';
import { hi } from './hi';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { laughter } from './laughter';
import { pt } from './pt';
import { th } from './th';
import { tl } from './tl';
import { vi } from './vi';
import { zhAbuse } from './zh-abuse';
import { zhContact } from './zh-contact';
import { zhDevice } from './zh-device';
import { zhExposure } from './zh-exposure';
import { zhHarmless } from './zh-harmless';
import { zhPromise } from './zh-promise';
import { zhSupport } from './zh-support';
import { zhTalk } from './zh-talk';

/** What lures are made of, language by language. */
export const languages: readonly Words[] = [
  de,
  enContact,
  enHarm,
  enPromise,
  enSupport,
  enTalk,
  es,
  fr,
  enAsides,
  enFormed,
  idFormed,
  jaFormed,
  koFormed,
  thFormed,
  viFormed,
  westernFormed,
  hi,
  id,
  it,
  ja,
  ko,
  laughter,
  pt,
  th,
  tl,
  vi,
  zhAbuse,
  zhContact,
  zhDevice,
  zhExposure,
  zhFormedAbuse,
  zhFormedAsides,
  zhFormedContact,
  zhFormedExposure,
  zhFormedHarm,
  zhFormedHooks,
  zhFormedOffers,
  zhFormedPromise,
  zhFormedRuses,
  zhFormedStories,
  zhFormedSupport,
  zhFormedTalk,
  zhFormedTurns,
  zhHarmless,
  zhPromise,
  zhSupport,
  zhTalk,
];
