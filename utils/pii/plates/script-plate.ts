/** A plate with signs of another script than the Latin one. */
export interface ScriptPlate {
  /** The file's name. */
  id: string;
  /** In folded text; global. */
  pattern: RegExp;
  /** How sure it is by itself. */
  alone: number;
  /** Plain words with which it is surer. */
  cue: string;
}
