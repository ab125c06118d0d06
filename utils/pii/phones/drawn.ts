/** Words before numbers that a lottery draws: they come in groups like a phone's digits. */
const DRAWN =
  /(?:彩票|双色球|大乐透|福彩|体彩|中奖|开奖|(?<![a-z])(?:lotto|lottery))[^\d,。]{0,8}$/;

/** Whether what stands before a number says that it was drawn. */
export function isDrawn(lead: string): boolean {
  return DRAWN.test(lead);
}
