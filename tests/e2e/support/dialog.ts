/** The warning as assistive technology is told of it, whatever it is built from. */
export interface Dialog {
  name: string;
  /** All it says, its buttons too. */
  text: string;
  buttons: { name: string; disabled: boolean; focused: boolean }[];
}
