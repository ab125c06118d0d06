import { mask } from '../pii/mask';
import type { Attempt, Verdict } from './attempt';
import { successorOf } from './attempt-target';
import type { Editable } from './editable';
import { isComment } from './find-composer';
import type { Choice, Held, Outcome, Surroundings } from './held';
import type { Judge } from './hold-send';
import { createPause } from './pause';
import { readDraft, sameDraft } from './read-draft';
import { replay } from './replay';
import { settled, until } from './settled';
import { writeDraft } from './write-draft';

/** How long a page may take to show that it has sent, in milliseconds. */
const TAKEN_WITHIN = 2000;

/** What becomes of a message by each choice that sends it. */
const BECAME = { mask: 'masked', send: 'sent_anyway', wrong: 'marked' } as const;

/** A message on its way, as chosen. */
interface Sent {
  composer: Editable;
  text: string;
  /** To be told once the page has taken it, if anything is. */
  outcome?: Outcome;
}

type Look = Pick<Held, 'text' | 'findings' | 'decision'> & {
  unsure: ReturnType<Surroundings['unsure']>;
};

/** Judges each attempt to send and carries out what the viewer chose. */
export function createGuard(around: Surroundings): Judge {
  /** What the viewer has decided on, until its composer holds another text. */
  let decided: Sent | null = null;
  let asking = false;
  const pause = createPause();

  /** Anew each time: settings or the engine may have come in between, and the engine remembers what it has judged. */
  function look(composer: Editable): Look | null {
    const text = readDraft(composer);
    if (decided?.composer === composer && !isDecided(text)) decided = null;
    if (text === '') return null;
    const seen = judgeText(text);
    const passes = seen.decision === 'quiet' || seen.decision === 'hint';
    return passes && !seen.unsure ? null : seen;
  }

  function judgeText(text: string): Look {
    try {
      const findings = around.scan(text);
      return { text, findings, decision: around.decide(findings), unsure: around.unsure(text) };
    } catch (error) {
      around.failed(error);
      return { text, findings: [], decision: 'quiet', unsure: null };
    }
  }

  function isPending(composer: Editable): boolean {
    const seen = look(composer);
    return pause.isOn() || (seen !== null && !isDecided(seen.text));
  }

  function isDecided(text: string): boolean {
    return decided !== null && sameDraft(decided.text, text);
  }

  function judge(attempt: Attempt): Verdict {
    if (pause.holds(attempt)) return 'hold';
    const seen = look(attempt.composer);
    if (!seen) return 'let';
    if (isDecided(seen.text)) {
      void forgetOnceTaken(attempt.composer, seen.text);
      return 'let';
    }
    if (asking) return 'hold';
    if (seen.unsure) learn(seen.text, seen.unsure, attempt).catch(around.failed);
    else void settle(seen, attempt);
    return 'hold';
  }

  /** Waits for what is not known yet, judges anew, and does again what then may pass. */
  async function learn(text: string, wait: () => Promise<void>, attempt: Attempt): Promise<void> {
    // One thing learnt may show that there is another to learn.
    const all = async () => {
      for (let next: typeof wait | null = wait; next; next = judgeText(text).unsure) await next();
    };
    const goes = await pause.during(attempt, all, () => look(attempt.composer) !== null);
    const composer = successorOf(attempt.composer, text);
    if (!composer || !sameDraft(readDraft(composer), text)) return;
    if (goes) {
      attempt.composer = composer;
      if (judge(attempt) === 'hold') return;
      replay(attempt);
    }
    await follow({ composer, text });
  }

  async function settle(seen: Look, attempt: Attempt): Promise<void> {
    asking = true;
    const { composer } = attempt;
    const own = { id: around.newId(), lasting: isComment(composer) };
    const held = { ...seen, ...own, composer, masked: mask(seen.text, seen.findings) };
    const warning = around.ask(held);
    let sent: Sent | null = null;
    try {
      void around.record(held, 'held');
      const choice = await warning.choice;
      if (choice === 'edit') void around.record(held, 'edited');
      else sent = await send(held, attempt, choice, warning.close);
    } finally {
      warning.close();
      asking = false;
    }
    // The next message is asked about even before the page has shown what became of this one.
    if (sent) await follow(sent);
  }

  async function send(
    held: Held,
    attempt: Attempt,
    choice: Exclude<Choice, 'edit'>,
    close: () => void,
  ): Promise<Sent | null> {
    const recorded = await around.record(held, BECAME[choice]);
    close();
    const composer = successorOf(held.composer, held.text);
    if (!composer) return give('editor_gone', held.composer, held.masked);
    const isMasked = choice === 'mask';
    const text = isMasked ? held.masked : held.text;
    if (isMasked && !(await writeDraft(composer, text))) {
      return give(composer.isConnected ? 'write_failed' : 'editor_gone', composer, text);
    }
    const done = isMasked ? 'masked_sent' : 'sent_anyway';
    const sent: Sent = { composer, text, outcome: recorded ? done : 'not_recorded' };
    decided = sent;
    await settled();
    replay({ ...attempt, composer });
    return sent;
  }

  /** Nothing was sent: the viewer gets the text to take along. */
  function give(outcome: Outcome, composer: Editable, text: string): null {
    around.tell(outcome, composer, text);
    return null;
  }

  async function follow({ composer, text, outcome }: Sent): Promise<void> {
    const said = (await forgetOnceTaken(composer, text)) ? outcome : 'press_again';
    // A card that is up by now speaks of something newer.
    if (said && !asking) around.tell(said, composer);
  }

  /** A page has taken a text when its composer no longer holds it; typed again, it is a new message. */
  async function forgetOnceTaken(composer: Editable, text: string): Promise<boolean> {
    const isTaken = () => !composer.isConnected || !sameDraft(readDraft(composer), text);
    const taken = await until(isTaken, TAKEN_WITHIN);
    if (taken && isDecided(text)) decided = null;
    return taken;
  }

  return Object.assign(judge, { isPending });
}
