import type { Action } from '../ledger/event';
import type { Finding } from '../pii/finding';
import type { Decision } from '../protection/decide';
import type { Editable } from './editable';

/** `wrong`: it holds nothing personal, and goes as it is. */
export type Choice = 'mask' | 'edit' | 'send' | 'wrong';

/** What came of a choice, for the viewer to read. */
export type Outcome =
  | 'masked_sent'
  | 'sent_anyway'
  | 'press_again'
  | 'editor_gone'
  | 'write_failed'
  | 'not_recorded';

/** A held message, as the warning shows it. */
export interface Held {
  /** Made when it was held: all that is recorded of it is one event. */
  id: string;
  composer: Editable;
  /** Whether it stays for whoever comes, as a comment does. */
  lasting: boolean;
  text: string;
  decision: Decision;
  findings: Finding[];
  /** What "mask and send" would send. */
  masked: string;
}

/** What the guard needs from outside: the engine, the policy, the ledger and a face. */
export interface Surroundings {
  scan(text: string): Finding[];
  /** How to learn what of the text is the viewer's own: resolves in a moment, always. `null`: it is known, as nearly always. */
  unsure(text: string): (() => Promise<void>) | null;
  decide(findings: Finding[]): Decision;
  /** Writes it to the ledger; resolves to `false` when it could be neither written nor put by. */
  record(held: Held, action: Action): Promise<boolean>;
  /** Shows the warning; resolves to the viewer's choice, with the warning still open until `close`. */
  ask(held: Held): { choice: Promise<Choice>; close(): void };
  /** Says what came of it; `keep` is text that would else be lost. */
  tell(outcome: Outcome, composer: Editable, keep?: string): void;
  /** A detector failed: nothing is held for it, but it is noted. */
  failed(error: unknown): void;
  /** A UUID. */
  newId(): string;
}
