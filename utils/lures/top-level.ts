/** Endings that make two words with a dot between them a link even without `https`. */
const USUAL =
  'com cn net org top xyz vip cc shop club me info site online icu tw hk mo jp kr th vn id my sg ph in au nz uk de fr es it pt br mx ar cl co pe us ca eu ru tv io ai app dev link live store fun pro work win bid ltd group tech cloud click buzz cyou sbs cfd rest monster quest loan men date today life world space website biz mobi asia ink wang ren gl ly gg to gd at be nl pl se ch tk ml ga cf gq pw ws im nu kim hair bond lol best uno run art cool games bet casino one wiki plus page email news support help deals sale promo gift bar';
/**
 * Endings that cheap registrations have filled with fraud.
 *
 * @see Spamhaus, "The world's most abused TLDs", and Interisle, "Phishing Landscape": yearly lists; those that return
 */
const ABUSED =
  'top xyz vip club icu click buzz cyou sbs cfd rest monster quest loan win bid men date online site shop store fun work live link tk ml ga cf gq pw cc ws bond lol hair kim ltd wang ren website space life world today pro info biz bet casino uno run gift support help promo sale best';

export const usualEndings: ReadonlySet<string> = new Set(USUAL.split(' '));
export const abusedEndings: ReadonlySet<string> = new Set(ABUSED.split(' '));
/** Endings that are handed out to authorities and schools only. */
export const TRUSTED_ENDING = /(?:^|\.)(?:gov|edu|mil|go|ac|gob|gouv|govt)(?:\.[a-z]{2})?$/;
