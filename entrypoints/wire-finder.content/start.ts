import { remember } from '../../utils/page/attempt-target';
import type { Editable } from '../../utils/page/editable';
import { composerOf, frameSite } from '../../utils/page/find-composer';
import { readDraft } from '../../utils/page/read-draft';
import type { DataType } from '../../utils/pii/finding';
import { measuresAt } from '../../utils/protection/decide';
import { levelFor, watchLevel } from '../../utils/protection/profile';
import { sitesOff } from '../../utils/settings';
import type { Ear } from '../../utils/wire/ear/ear';
import type { Leaving } from '../../utils/wire/ear/line';
import { openActs } from '../../utils/wire/finder/acts';
import { type Box, openDrafts } from '../../utils/wire/finder/drafts';
import { openEvidence } from '../../utils/wire/finder/evidence';
import { textIn } from '../../utils/wire/finder/inflate';
import { openTyped } from '../../utils/wire/finder/typed';
import type { Needle } from '../../utils/wire/needles/needle';
import { hostOf } from '../../utils/wire/party';
import type { Sighting } from '../../utils/wire/sightings';
import { STOP } from '../../utils/wire/signals';
import { openFormGate } from './form-gate';
import { leavingOf, openForms } from './forms';
import { openHeld } from './held';
import { finderFor, needlesIn, secretsIn } from './needles';
import { openPurpose } from './purpose';
import { openReports } from './report';
import { sharerOf } from './share';
import { openTaken } from './taken';
import { askAboutForm, warnOfForm } from './ui';
import { openWent } from './went';

/** How long after a key a draft is looked at, in milliseconds, as the guard does. */
const PAUSE = 60;

/** Stands for the fields of other frames. */
const OTHERS = {};

/** Judges what leaves this frame from now on. */
export function startFinder(ear: Ear): void {
  const site = frameSite()?.site;
  if (!site) return;
  let off = false;
  const setOff = (ids: string[] | null) => {
    off = ids?.includes(site.id) ?? false;
    if (!off) return;
    drafts.letAll();
    held.look();
  };
  sitesOff.getValue().then(setOff, () => setOff(null));
  sitesOff.watch(setOff);
  watchLevel();

  const find = finderFor(site.region);
  const typed = openTyped();
  const shareSoon = sharerOf(typed);
  /** What was typed in a chat box, and in any other field: the latter may leave as it was typed there. */
  const said = new Set<string>();
  const filled = new Set<string>();
  const boxes = new WeakMap<Editable, Box>();
  const purpose = openPurpose();

  const drafts = openDrafts(
    (text) => secretsIn(text, find, levelFor(site.id)),
    (value) => filled.has(value),
    () => performance.now(),
  );
  const isChat = ({ value }: Needle) => said.has(value) && !filled.has(value);
  const reports = openReports(site.id, isChat);
  const held = openHeld(drafts, ear.say, openTaken(site.id, reports));
  const seen = (all: Sighting[]) =>
    void reports.seen(
      all.map((one) =>
        one.channel === 'form' && isChat(one.needle) ? { ...one, channel: 'chat' } : one,
      ),
    );
  const went = openWent();
  const evidence = openEvidence(typed, seen, went.has, () => document.baseURI);
  const acts = openActs(() => drafts.isAnyOpen());
  const forms = openForms(reports, (concern, { types }, field, host) => {
    warnOfForm(concern, types, field, host);
    const receiver = concern === 'third_party' || concern === 'http' ? host : null;
    const event = { kind: 'warning', channel: 'form', action: 'seen', company: null } as const;
    // A face is no type of the ledger's.
    const named: DataType[] = types.length > 0 ? types : ['other_secret'];
    reports.write({ ...event, receiver, types: named, encoding: null, sample: null });
  });
  const gate = openFormGate(
    () => measuresAt(levelFor(site.id)).forms === 'pin',
    forms.excessOf,
    (form, excess, onYes) => askAboutForm(form, excess, site.id, onYes),
  );

  function boxOf(composer: Editable): Box {
    const box = boxes.get(composer) ?? {
      read: () => (composer.isConnected ? readDraft(composer) : null),
    };
    boxes.set(composer, box);
    return box;
  }

  /** At the levels that say so, what was typed does not leave for others. */
  function isStopped(leaving: Leaving): boolean {
    if (measuresAt(levelFor(site!.id)).leaks === 'note') return false;
    const host = hostOf(leaving.url, document.baseURI);
    if (host === null || !reports.isThird(host)) return false;
    const hits = evidence.now(leaving);
    const channel = purpose.channel();
    seen(hits.map((hit) => ({ ...hit, host, channel, action: 'stopped' })));
    return hits.length > 0;
  }

  /** Decides at once: what takes time to open (packed bodies) is seen later, and not kept back. */
  function verdictOn({ url, body }: Leaving, onGo: () => void): string {
    if (!drafts.isAnyOpen()) return '';
    const secrets = drafts.secretsIn(`${url}\n${textIn(body)}`);
    return secrets.length > 0 ? held.hold(secrets, onGo) : '';
  }

  function note(field: Element, origin: Set<string>): void {
    const needles = needlesIn(field, find);
    for (const { value } of needles) origin.add(value);
    typed.note(field, needles);
    shareSoon();
  }

  /** A draft is looked at once the key is done with, or sooner if the page makes a call. */
  const pending = new Set<Editable>();
  function onDraft(composer: Editable, byPerson: boolean): void {
    remember(composer);
    drafts.onInput(boxOf(composer), byPerson);
    if (pending.size === 0) setTimeout(lookAtDrafts, PAUSE);
    pending.add(composer);
  }

  function lookAtDrafts(): void {
    for (const composer of pending) note(composer, said);
    pending.clear();
    drafts.prepare();
  }

  ear.attach({
    onInput(field, byPerson) {
      if (off) return;
      const composer = composerOf(field);
      if (composer) return onDraft(composer, byPerson);
      note(field, filled);
      gate.onInput(field);
      if (byPerson) forms.onInput(field);
    },
    onShared(needles) {
      // Also what this frame has told itself: only what is news.
      typed.note(
        OTHERS,
        needles.filter(({ value }) => !said.has(value) && !filled.has(value)),
      );
    },
    typed: () => typed.all(),
    onAct(event) {
      if (off) return;
      purpose.onAct(event);
      // In this order: most acts are keys that send nothing, and a draft is judged once they are done with.
      const sent = acts.boxesOf(event);
      if (sent.length === 0 || !drafts.isAnyOpen()) return;
      drafts.onLet(sent.map(boxOf));
      held.look();
    },
    onSubmit(form, event) {
      if (off || gate.onSubmit(form, event)) return;
      forms.onSubmit(form, event);
      const leaving = leavingOf(form, event as SubmitEvent);
      // What the page prevents it sends by itself, and that is seen then.
      setTimeout(() => event.defaultPrevented || evidence.add(leaving, purpose.channel()));
    },
    onLeaving(leaving) {
      if (off) return '';
      const goesOut = leaving.way !== 'message' && leaving.way !== 'worker';
      if (goesOut && (gate.stops(leaving) || isStopped(leaving))) return STOP;
      // What an element names may never be loaded: those are seen when they are.
      const isSeen = goesOut && leaving.way !== 'resource';
      const leaves = () => {
        if (isSeen) evidence.add(leaving, purpose.channel());
      };
      const verdict = verdictOn(leaving, leaves);
      if (verdict === '') leaves();
      return verdict;
    },
  });
  addEventListener('pagehide', () => evidence.flush());
  new PerformanceObserver((list) => {
    if (off) return;
    for (const entry of list.getEntries()) {
      went.note(entry);
      evidence.add({ way: 'resource', url: entry.name, body: '' }, purpose.channel());
    }
  }).observe({ type: 'resource' });
}
