/** A page of documents with one section, under its heading of the second rank, put in place of the old one, or last. */
export function withSection(page: string, heading: string, body: string): string {
  const [top, ...sections] = page.trim().split(/^## /m);
  const others = sections.map((text) => text.trim());
  const section = `${heading}\n\n${body.trim()}`;
  const at = others.findIndex((text) => text.split('\n')[0] === heading);
  const all = at === -1 ? [...others, section] : others.with(at, section);
  return [top!.trim(), ...all.map((text) => `## ${text}`)].join('\n\n').concat('\n');
}
