/**
 * 53 bits of a text, blanks apart: enough to know again what was seen, and nothing to read it from.
 *
 * No secret and no proof: it never leaves the frame.
 *
 * @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md (cyrb53, public domain)
 */
export function textHash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x200b || code === 0xfeff)
      continue;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
