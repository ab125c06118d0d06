import { type Browser, browser } from 'wxt/browser';
import type { LedgerEvent } from './ledger/event';
import type { Detail, Form } from './own/detail';
import type { Sketch } from './own/fingerprints';
import type { Entry } from './own/vault';
import type { Receiver } from './wire/event';
import type { Needle } from './wire/needles/needle';

/** Everything a page or content script may ask of the background: one line each. */
export interface Requests {
  /** Writes the event, or its newer state; answers once it is on the disk. */
  'ledger.record': (event: LedgerEvent) => { stored: true };
  /** Loads all detectors into the asking frame. */
  'engine.load': (input: null) => { loaded: true };
  /** Loads what judges outgoing calls into the asking frame. */
  'wire.load': (input: null) => { loaded: true };
  /** Tells the other frames of the tab what was typed in this one; kept nowhere. */
  'wire.share': (needles: Needle[]) => { shared: true };
  /** What was typed in the page that the asking frame stands in. */
  'wire.join': (input: null) => Needle[];
  /** Who is behind a host, as seen from the asking page. */
  'wire.receiver': (host: string) => Receiver;
  /** What the asking frame needs in order to know which forms to ask about; empty where nothing was entered. */
  'own.sketch': (input: null) => Sketch;
  /** Those of the forms that are the viewer's own. */
  'own.verify': (forms: Form[]) => Form[];
  /** Keeps a detail; `null` if it tells too little. Of our own pages only, as are the next two. */
  'own.add': (detail: Detail) => Entry | null;
  /** What is kept, by kind and masked label. */
  'own.list': (input: null) => Entry[];
  /** Forgets the detail with this id. */
  'own.remove': (id: string) => { removed: true };
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
