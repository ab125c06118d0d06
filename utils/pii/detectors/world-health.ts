import { phraseDetector } from '../finders/phrases';
import { healthPhrases } from '../health';

/**
 * The writer's own illness or pregnancy in other languages than Chinese. Questions whether goods suit the ill, and
 * relatives' illnesses, are none.
 *
 * Source: the illnesses are those that people name themselves by most, after the chapters of ICD-11.
 */
export const worldHealth = phraseDetector({
  id: 'world-health',
  type: 'health',
  needs: /[a-z\u0e01-\u0e2e\uac00-\ud7a3\u3041-\u30ff]{2}|मुझे|मुझको|हमें|मैं|हूँ|हूं/,
  languages: healthPhrases,
});
