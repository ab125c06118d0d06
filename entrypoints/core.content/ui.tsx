import { type ComponentChild, render } from 'preact';
import { NoticeCard } from '../../components/notice-card';
import { WarningCard } from '../../components/warning/warning-card';
import { cardCss } from '../../components/warning/warning-card.css';
import { type MessageKey, t } from '../../utils/i18n';
import { enlarge } from '../../utils/large-text';
import { ask as askBackground } from '../../utils/messages';
import { openBox } from '../../utils/page/box';
import type { Editable } from '../../utils/page/editable';
import type { Choice, Held, Outcome } from '../../utils/page/held';
import { loadedEngine } from '../../utils/pii/engine';
import { tierOf } from '../../utils/protection/decide';
import { letGo } from '../../utils/settings';
import type { PageSite } from '../../utils/sites/site';
import { isOrphaned } from './orphan';

/** The Enter or click that sent the message must not choose as well: nothing can be pressed for so long, in milliseconds. */
const SETTLE = 300;
/** How long a note that needs no answer stays, in milliseconds. */
const NOTE = 4000;

/** Closes the note on show, if any: one of our boxes at a time. */
let closeNote = () => {};

/** Shows the warning over the page and waits for the viewer's choice. */
export function ask(
  held: Held,
  site: PageSite,
  hasParent: boolean,
): { choice: Promise<Choice>; close(): void } {
  closeNote();
  let ready = false;
  let busy = false;
  let choose: (choice: Choice) => void = () => {};
  const choice = new Promise<Choice>((resolve) => {
    choose = (chosen) => {
      busy = true;
      draw();
      resolve(chosen);
    };
  });
  const box = openBox({
    anchor: held.composer,
    css: cardCss,
    modal: true,
    isReady: () => ready && !busy,
    onEscape: () => busy || choose('edit'),
  });
  enlarge(box);
  const secret = held.findings.find((finding) => tierOf(finding) === 3);
  const mayAsk = held.decision === 'refuse' && !secret && hasParent;
  const drawMore = (into: HTMLElement | null) => {
    if (into) loadedEngine()?.offerRules(into, held.findings, choose);
  };
  let note: MessageKey | null = isOrphaned() ? 'notice_orphaned' : null;
  const unwatch = letGo.watch((id) => id === held.id && choose('send'));

  function askParent(): void {
    note = 'warning_parent_asked';
    draw();
    const { id, masked: preview } = held;
    const away = () => {
      note = 'warning_parent_away';
      draw();
    };
    askBackground('level.ask', { id, site: site.id, types: typesOf(held), preview }).then(
      ({ asked }) => asked || away(),
      away,
    );
  }

  function draw(): void {
    const card = (
      <WarningCard
        types={typesOf(held)}
        decision={held.decision}
        audience={null}
        lasting={held.lasting}
        recallRule={site.region === 'CN'}
        preview={held.masked}
        lastTwo={secret?.value.slice(-2) ?? null}
        ready={ready}
        busy={busy}
        note={note}
        onMask={() => choose('mask')}
        onEdit={() => choose('edit')}
        onSendAnyway={() => choose('send')}
        onAskParent={mayAsk ? askParent : null}
        more={held.decision === 'gate' ? drawMore : null}
      />
    );
    render(card, box.content);
  }

  draw();
  const timer = setTimeout(() => {
    ready = true;
    draw();
  }, SETTLE);
  const close = () => {
    unwatch();
    shut(box, timer);
  };
  return { choice, close };
}

/** Says what came of a choice; with text to keep it waits until the viewer closes it. */
export function tell(outcome: Outcome, composer: Editable, keep?: string): void {
  closeNote();
  const done = outcome.includes('sent');
  const close = () => shut(box, timer);
  const modal = keep !== undefined;
  const box = openBox({
    anchor: composer,
    css: cardCss,
    modal,
    isReady: () => true,
    onEscape: close,
  });
  enlarge(box);
  const timer = modal ? undefined : setTimeout(close, done ? NOTE : 2 * NOTE);
  const notice: ComponentChild = (
    <NoticeCard
      text={t(`notice_${outcome}`)}
      tone={done ? 'info' : 'problem'}
      copy={keep ?? null}
      onClose={close}
    />
  );
  render(notice, box.content);
  closeNote = close;
}

function shut(
  box: ReturnType<typeof openBox>,
  timer: ReturnType<typeof setTimeout> | undefined,
): void {
  clearTimeout(timer);
  render(null, box.content);
  box.close();
}

/** Most serious first. */
function typesOf({ findings }: Held): Held['findings'][number]['type'][] {
  const order = [...findings].sort((a, b) => tierOf(b) - tierOf(a));
  return [...new Set(order.map(({ type }) => type))];
}
