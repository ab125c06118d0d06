import type { LetterCase } from '../../../utils/rights/letter';
import { offered } from '../../../utils/rights/offered';
import { places } from '../../../utils/rights/places';
import { addressees, variants } from '../../../utils/rights/right';
import type { Language } from '../../../utils/rights/words';

/** A day on which all laws but India's are in force. */
export const TODAY = '2026-11-26';
export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Every place × variant × right × addressee × language; in China, where it matters, with and without a dispute. */
export function allCases(today = TODAY): LetterCase[] {
  return places.flatMap(({ id: place }) =>
    variants.flatMap((variant) =>
      offered(variant).flatMap((kind) =>
        addressees.flatMap((addressee) =>
          LANGUAGES.flatMap((language) =>
            (place === 'CN' ? [false, true] : [false]).map((dispute) => ({
              place,
              variant,
              kind,
              addressee,
              language,
              dispute,
              today,
              types: ['phone', 'postal_address'] as const,
              reason: 'purpose' as const,
              answerBy: '2026-12-17',
            })),
          ),
        ),
      ),
    ),
  );
}
