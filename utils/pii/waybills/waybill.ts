/**
 * What one carrier prints on its parcels. The inland carriers of China publish no form of their numbers: where a record
 * names no source, the shape is that of labels in use, and nothing else stands behind it.
 */
export interface Waybill {
  /** The file's name. */
  id: string;
  /**
   * What people call the carrier: alternatives of a regular expression for folded text in lower case with
   * simple Chinese signs. Latin ones that are pieces of words need their own bounds.
   */
  names: string;
  /** Its numbers, from the most to the least usual. */
  forms: readonly WaybillForm[];
}

export interface WaybillForm {
  /** The whole number, in capitals and without what divides its groups. */
  form: RegExp;
  /** 0–1: how sure it is with no word beside it; left out where other numbers look the same. */
  alone?: number;
  /** Whether the number's check digit is right. A wrong one is a typing slip where a word says what it is. */
  check?(code: string): boolean;
}
