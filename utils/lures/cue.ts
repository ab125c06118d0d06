/** What words can speak of; which words those are, each language says for itself (`words/`). */
export const wordCues = [
  // Talking elsewhere.
  'channel', // a messenger by its name
  'slang', // a messenger by a name that hides it
  'contact', // write to me, add me
  'beckon', // the same in the slang of solicitors
  'pull', // let me put you into my group
  'join', // a group, a QR code
  'fish', // give me your number
  'profile', // it is in my profile
  'gain', // cheaper, free, first-hand
  'bypass', // not through the platform
  // Playing somebody else, and money.
  'official', // support, staff, an office
  'greet', // dear customer
  'problem', // an order gone wrong, an account frozen
  'refund',
  'bank', // card numbers, transfers, loans
  'secret', // codes by text message
  'hand', // tell me, fill in
  'help', // let me do it for you
  'care', // it will be dealt with
  'haven', // the "safe account"
  'fee', // shipping, tax, deposit to be paid first
  'won', // you have been drawn
  'lucky', // what may be a prize
  'prize',
  'claim', // collect it, log in, verify
  // Work that is none.
  'job',
  'earn',
  'task', // likes, orders, reviews
  'scheme', // what is a fraud by its name
  // Looking into another's device.
  'screen',
  'remote', // programs for it
  'open', // install, start
  'watch', // I can see what you do
  // Harm to a person.
  'third', // she, that buyer
  'host', // those whom every room speaks to
  'trace', // where she works, what she is called
  'expose', // her real name is
  'hunt', // find out who she is
  'mob', // let us all call her
  'you',
  'insult', // abuse whoever it is meant for
  'slur', // the same, if it is meant for a person
  'looks', // ugly, fat
  'body', // face, legs, age
  'slight', // how dare you, be silent
  'threat',
  'menace', // a threat if there is a place or a time to it
  'sexual',
  // What takes the sting out.
  'warn', // don't trust them
  'story', // what support told me
  'own', // my mother's phone, deliver to
] as const;

/** What is worked out from the signs themselves. */
export const signCues = [
  'handle',
  'phone',
  'identity', // an identity number, a number plate
  'place', // a street with a number
  'rate', // so much a piece
  'number', // of two digits or more
  'ask', // a question
  'fakeLink',
  'oddLink',
  'plainLink',
  'chatLink',
] as const;

export type WordCue = (typeof wordCues)[number];
export type Cue = WordCue | (typeof signCues)[number];

/** A cue in a text: `[start, end)` of the reading, in UTF-16 code units. */
export interface Hit<What = Cue> {
  cue: What;
  start: number;
  end: number;
}

/**
 * Words of a language by what they speak of, divided by bars or line breaks. A star ends a stem, and `(a/b/)`
 * stands for each of its parts (`expand.ts`); `harmless` are longer words that hold one of the others and mean
 * something else.
 */
export type Words = Partial<Record<WordCue | 'harmless', string>>;
