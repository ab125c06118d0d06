import type { Change } from '../../text/view';

/** A word that a mail address follows, and a bare at between a name and a host. */
const MAILED =
  /(?<![a-z])(?:e-?transfer|interac|zelle|pay ?pal|e-?mail|mail|correo|courriel|posta)(?:['’]?s)?(?: (?:me|it|is|es|est|è|é|to|at|address|addy|addr|my|mine|a|à|al|an|ist|adresse|eletronico|eletrônico|electrónico|:|=))*:? ([a-z0-9][a-z0-9._-]{2,30})(\s?[([]?(?:at|@|arroba|ät|chez|chiocciola)[)\]]?\s?)([a-z0-9-]{2,24}\.(?:com|ca|net|org|co\.uk|com\.au|co\.nz|ie|in|de|fr|es|it|nl|pt|com\.br|com\.mx|ph|sg|my|me|io|us))(?![a-z0-9.-])/g;
const HINT = /transfer|interac|zelle|pay ?pal|mail|correo|courriel|posta/;

/** etransfer to shaunmck at rogers.com → shaunmck@rogers.com. */
export function mailAfterWord(lower: string): Change[] {
  if (!HINT.test(lower)) return [];
  return [...lower.matchAll(MAILED)].map(({ 0: whole, 2: at, 3: host, index }) => {
    const end = index + whole.length - host!.length;
    return { start: end - at!.length, end, units: '@' };
  });
}
