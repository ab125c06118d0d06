/** How a language of the Latin script says digits. Words are in lower case; those for the same are divided by blanks. */
export interface Language {
  /** Words for 0 to 9. */
  digits: readonly string[];
  /** Words for other numbers. */
  more?: Readonly<Record<number, string>>;
  /** Words for 20 to 90: a digit after them belongs to the number (forty two). */
  tens?: readonly string[];
  /** Stands between tens and digit: quarenta e dois. */
  and?: string;
  /** Tens take teens, and are themselves taken times four: soixante dix, quatre vingt. */
  adds?: true;
  /** How often the digit after it is meant: double five. */
  times?: Readonly<Record<string, number>>;
  /** Fewest words, and fewest digits, that make a number: more where the words mean something else too. */
  least: { words: number; digits: number };
  /**
   * Its words are names too, or words of other languages (liusi0412): one by itself is no digit, and figures
   * that touch several run together are no part of them.
   */
  isWeak?: true;
}

/** How a language without blanks says digits. */
export interface UnspacedLanguage {
  /** Any of its signs, as a character class of a regular expression. */
  script: string;
  /** Words for 0 to 9. */
  digits: readonly string[];
  /** Fewest digits that make a number. */
  least: number;
  /** More signs right before a run, or after it, show that it is a piece of a word; but for these particles after it. */
  particles?: string;
}
