/** A sentence in both languages we write ourselves. */
export interface Words {
  zh: string;
  en: string;
}

/** The language of a letter; a viewer may write in another one than the browser speaks. */
export type Language = keyof Words;
