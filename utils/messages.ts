import { type Browser, browser } from 'wxt/browser';
import type { BroughtBack } from './ledger/aside';
import type { Chunk } from './ledger/backup';
import type { EventReport } from './ledger/event';
import type { News } from './ledger/import';
import type { Removal } from './ledger/remove';
import type { Months } from './ledger/settings';
import type { Detail, Form } from './own/detail';
import type { Sketch } from './own/fingerprints';
import type { Named, Rule, RuleKind } from './own/rule';
import type { Entry } from './own/vault';
import type { Refusal } from './protection/allowed';
import type { ProtectionRequests } from './protection/requests';
import type { Lesson } from './sites/taught';
import type { Offer, Wish } from './teach';
import type { TrackerLevel, TrackerView } from './trackers/view';
import type { Receiver } from './wire/event';
import type { Needle } from './wire/needles/needle';

/** Everything a page or content script may ask of the background: one line each. */
export interface Requests extends ProtectionRequests {
  /** Writes the event, or its newer state; answers once it is on the disk, or that it comes from a private window. */
  'ledger.record': (event: EventReport) => { stored: boolean };
  /** Of our own pages only, as are all `ledger.` requests that follow. Whether the phrase opens the ledger. */
  'ledger.unlock': (phrase: string) => { right: boolean };
  'ledger.lock': (input: null) => { locked: true };
  /** Sets, changes or (`next` null) removes the passphrase; `right`: whether `current` was the one of now. */
  'ledger.passphrase': (change: { current: string | null; next: string | null }) => {
    right: boolean;
  };
  /** A new recovery code, told once; `null` while locked. */
  'ledger.code': (input: null) => string | null;
  /** Seals anew what the old key still opens; `done`: whether all of it. */
  'ledger.rekey': (input: null) => { done: boolean };
  /** Merges what a backup holds; how many events were news. */
  'ledger.import': (chunk: Chunk) => News | Refusal;
  /** Removes days (`YYYY-MM-DD`, both included), a site or everything; how many events, `null` if it was stopped. */
  'ledger.remove': (what: Removal) => number | null | Refusal;
  /** Keeps events for so many months from now on; `null`: for ever. */
  'ledger.keep': (months: Months) => { kept: true } | Refusal;
  /** Tries to merge a database that was set aside; how many events were new, `null` if it still does not open. */
  'ledger.bringBack': (input: { name: string; phrase: string | null }) => BroughtBack;
  /** Stops the long work under way, between two steps. */
  'ledger.stop': (input: null) => { stopped: true };
  /** Keeps a document in the ledger, in the place of the one with its kind and id. Of our own pages only, as is the next. */
  'record.put': (record: { kind: string; id: string; value: unknown }) => { stored: true };
  'record.remove': (record: { kind: string; id: string }) => { removed: true } | Refusal;
  /** Loads all detectors into the asking frame, and the core if it is not there yet, as do all that need it. */
  'engine.load': (input: null) => { loaded: true };
  /** Loads the rules for others' messages into the asking frame. */
  'marks.load': (input: null) => { loaded: true };
  /** Loads what minds time and spending into the asking frame. */
  'limits.load': (input: null) => { loaded: true };
  /** Loads what judges outgoing calls into the asking frame. */
  'wire.load': (input: null) => { loaded: true };
  /** Tells the other frames of the tab what was typed in this one; kept nowhere. */
  'wire.share': (needles: Needle[]) => { shared: true };
  /** What was typed in the page that the asking frame stands in. */
  'wire.join': (input: null) => Needle[];
  /** Who is behind a host, as seen from the asking page. */
  'wire.receiver': (host: string) => Receiver;
  /** The asking frame's page has opened a direct connection (WebRTC). */
  'wire.peer': (input: null) => { noted: true };
  /** What the asking frame needs in order to know which forms to ask about; empty where nothing was entered. */
  'own.sketch': (input: null) => Sketch;
  /** Those of the forms that are the viewer's own. */
  'own.verify': (forms: Form[]) => Form[];
  /** Keeps a detail; `null` if it tells too little. Of our own pages only, as are the next two. */
  'own.add': (detail: Detail) => Entry | null;
  /** What is kept, by kind and masked label. */
  'own.list': (input: null) => Entry[];
  /** Keeps warnings about these details away, as the viewer has it; `site`: of its frame. */
  'rule.add': (rule: {
    site: string;
    kind: RuleKind;
    details: Named[];
  }) => { added: true } | Refusal;
  /** Of each detail, whether a rule lets it pass on this site. */
  'rule.match': (input: { site: string; details: Named[] }) => boolean[];
  /** All rules. Of our own pages only, as is the next. */
  'rule.list': (input: null) => Rule[];
  'rule.remove': (id: string) => { removed: true };
  /** Forgets the detail with this id. */
  'own.remove': (id: string) => { removed: true } | Refusal;
  /** What the popup may offer for the tab with this id; `null`: nothing. Of our own pages only, as are the next three. */
  'teach.offer': (tabId: number) => Offer | null;
  /** Notes what is being asked for: the browser's question may close the popup. */
  'teach.wish': (wish: Wish) => { noted: true } | Refusal;
  /** Goes on with what was wished for, now that the browser allows it. */
  'teach.begin': (input: null) => { begun: boolean };
  /** Forgets what was taught on this host, and gives its permission back. */
  'teach.remove': (host: string) => { removed: true } | Refusal;
  /** Keeps what the viewer pointed out in the asking frame, and guards it from now on. */
  'teach.keep': (lesson: Lesson) => { kept: true };
  /** The asking frame has the viewer's attention: the tab's other frames stop pointing. */
  'teach.here': (input: null) => { told: true };
  /** The chat of the asking tab is in a frame of this host, for which the popup must ask as well. */
  'teach.frame': (host: string) => { noted: true };
  /** What is blocked in a tab. Of our own pages only, as are the next three. */
  'trackers.view': (tabId: number) => TrackerView;
  /** Lets everything through on a site from now on. */
  'trackers.remember': (domain: string) => { done: true } | Refusal;
  /** Blocks there again. */
  'trackers.forget': (domain: string) => { done: true };
  /** Sets how much is blocked, and where; what needs a permission, needs it to be there. */
  'trackers.choose': (choice: {
    level?: TrackerLevel;
    everywhere?: boolean;
    hideFromPeers?: boolean;
  }) => { done: true } | Refusal;
}

type Name = keyof Requests;
type Input<N extends Name> = Parameters<Requests[N]>[0];
type Output<N extends Name> = ReturnType<Requests[N]>;
type Reply<N extends Name> = { value: Output<N> } | { error: string };
type Sender = Browser.runtime.MessageSender;

/** One handler per request; a missing or misspelt one is a type error. */
export type Handlers = { [N in Name]: (input: Input<N>, sender: Sender) => Promise<Output<N>> };

/** @throws {Error} With the background's message if its handler threw, or when nobody answers. */
export async function ask<N extends Name>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply: Reply<N> | undefined = await browser.runtime.sendMessage({ name, input });
  if (!reply) throw new Error(`${name}: no answer`);
  if ('error' in reply) throw new Error(`${name}: ${reply.error}`);
  return reply.value;
}

/** Answers requests. Call once, synchronously, when the background starts. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (message: { name?: Name; input?: unknown }, sender, respond) => {
      const handle =
        message?.name && Object.hasOwn(handlers, message.name) && handlers[message.name];
      if (!handle) return;
      (handle as (input: unknown, sender: Sender) => Promise<unknown>)(message.input, sender).then(
        (value) => respond({ value }),
        (error: unknown) => respond({ error: String(error) }),
      );
      return true; // Keeps the channel open; a returned promise would not work in the fake browser.
    },
  );
}
