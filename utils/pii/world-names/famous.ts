/** Full names of stars, brands and stories, and those of forms: no writer's. In lower case. */
const FAMOUS = new Set(
  [
    'lisa frank|kevin hart|laura ashley|ayu ting ting|raisa andriana|celine dion|lana del rey|mariah carey|jennifer lopez|blake lively|emma watson|ryan reynolds|brad pitt|tom holland|tom cruise|marilyn monroe|bob marley|bruce lee|kurt cobain|stephen king|steve jobs|bill gates|donald trump|joe biden|taylor swift|michael jordan|kobe bryant|lebron james|stephen curry|tom brady|lionel messi|cristiano ronaldo|michael jackson|elvis presley|ariana grande|billie eilish|justin bieber|harry styles|ed sheeran|selena gomez|kylie jenner|kim kardashian|kanye west|elon musk|bruno mars|john cena|travis scott|patrick mahomes|shohei ohtani|ken griffey|mike trout|mickey mantle|babe ruth|tiger woods|holly willoughby|david beckham',
    'louis vuitton|calvin klein|tommy hilfiger|ralph lauren|michael kors|kate spade|tory burch|marc jacobs|steve madden|hugo boss|paul smith|jimmy choo|stella mccartney|alexander mcqueen|alexander wang|bobbi brown|laura mercier|charlotte tilbury|elizabeth arden|estee lauder|mary kay|pat mcgrath|jo malone|ben sherman|jack daniels|johnnie walker|jean paul|paco rabanne|nina ricci|dr martens|vera wang|christian dior|christian louboutin|giorgio armani|carolina herrera|victoria beckham|victoria secret|fred perry|helly hansen|ted baker|karl lagerfeld',
    'harry potter|peter pan|mickey mouse|james bond|bruce wayne|tony stark|peter parker|slim shady|inigo montoya|forrest gump|hannah montana|mary poppins|sarah connor|clark kent|luke skywalker|pablo escobar|ricky bobby|kim possible|jack sparrow',
    'john doe|jane doe|joe bloggs|john smith|max mustermann|erika mustermann|fulano de tal|juan perez|nguyen van a|jean dupont|mario rossi|jan kowalski',
    'new york|los angeles|san francisco|san diego|las vegas|kuala lumpur|hong kong|new zealand|san jose|santa cruz|jordan retro|jordan brand',
  ]
    .join('|')
    .split('|'),
);

/** Whether everybody knows who or what that is. */
export function isFamous(name: string): boolean {
  return FAMOUS.has(
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}|[.’']/gu, ''),
  );
}
