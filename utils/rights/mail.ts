/** Longer addresses are cut off by some mail programs and systems. */
const LONGEST = 1800;

/** An address that opens the mail program; without the text where that would make it too long. */
export function mailAddress(to: string, subject: string, text: string): string {
  const short = `mailto:${to}?subject=${encodeURIComponent(subject)}`;
  const whole = `${short}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return whole.length <= LONGEST ? whole : short;
}
