import type { Card, MarkSeen } from './card';
import type { FrameLike, Own, PageLike } from './driver';
import { findMiddle, frameOffset, middleOf, type Point } from './middle';
import type { Tab } from './viewer';

/** How long a step of the page or the extension may take before a test gives up, in milliseconds. */
const PATIENCE = 15_000;

/** Runs in the page: notes when the next composition is over. */
const NOTE_COMPOSITION = `(() => {
  window.__composed = false;
  addEventListener('compositionend', () => { window.__composed = true; }, { capture: true, once: true });
  return null;
})()`;

/** Runs in the page: notes when the mouse is over it. */
const NOTE_MOUSE = `(() => {
  window.__moused = false;
  addEventListener('pointermove', () => { window.__moused = true; }, { capture: true, once: true });
  return null;
})()`;

/** A tab over either browser's page. */
export function createTab(page: PageLike, own: Own, session: string): Tab {
  const key = (name: string) => name as never;

  /** The frame that holds the chat, once it is built. */
  async function chat(): Promise<FrameLike> {
    return eventually('a composer', readyFrame);
  }

  async function readyFrame(): Promise<FrameLike | null> {
    for (const frame of page.frames()) {
      const ready = await frame.evaluate('window.__room?.ready === true').catch(() => false);
      if (ready) return frame;
    }
    return null;
  }

  /** A tab may leave its room while the chat is looked for. */
  async function chatOrPage(): Promise<FrameLike> {
    const isRoom = () => page.evaluate("Boolean(document.querySelector('#room, #chatframe'))");
    return eventually('a chat or a page without', async () =>
      (await isRoom()) ? readyFrame() : page,
    );
  }

  async function framesInFocus(): Promise<number> {
    const has = page
      .frames()
      .map((frame) => frame.evaluate('document.hasFocus()').catch(() => false));
    return (await Promise.all(has)).filter(Boolean).length;
  }

  async function middle(what: 'composer' | 'send'): Promise<Point> {
    const at = (await middleOf(await chat(), `__room.rect('${what}')`))!;
    const { x, y } = await frameOffset(page);
    return { x: x + at.x, y: y + at.y };
  }

  /** Until the browser knows where a frame of another process is drawn, clicks at it go to nobody. */
  async function reach({ x, y }: Point): Promise<void> {
    const frame = await chat();
    if (frame === page.frames()[0]) return;
    await frame.evaluate(NOTE_MOUSE);
    await eventually('the frame under the mouse', async () => {
      await page.mouse.move(x, y + 1);
      await page.mouse.move(x, y);
      return (await frame.evaluate('window.__moused')) || null;
    });
  }

  function touchAt(at: Point, by: 'mouse' | 'touch'): Promise<void> {
    return by === 'touch' ? page.touchscreen.tap(at.x, at.y) : page.mouse.click(at.x, at.y);
  }

  async function touch(selector: string, by: 'mouse' | 'touch'): Promise<void> {
    await touchAt(await eventually(selector, () => findMiddle(page, selector)), by);
  }

  async function card(): Promise<Card | null> {
    const found = await own.card();
    if (!found) return null;
    if (!found.framed) return found.card;
    const { x, y } = await frameOffset(page);
    for (const button of found.card.buttons) {
      button.x += x;
      button.y += y;
    }
    return found.card;
  }

  async function marks(): Promise<MarkSeen[]> {
    const found = await own.marks();
    if (!found) return [];
    const { x, y } = found.framed ? await frameOffset(page) : { x: 0, y: 0 };
    const moved = found.marks.map((mark) => ({
      ...mark,
      x: mark.x + x,
      y: mark.y + y,
      top: mark.top + y,
    }));
    return moved.sort((a, b) => a.top - b.top);
  }

  /** Where a button of the card is, once it has come to rest: the card moves when it grows. */
  async function buttonOf(name: RegExp): Promise<Point> {
    let last: Point | null = null;
    return eventually(`a button ${name}`, async () => {
      const at = (await card())?.buttons.find((known) => name.test(known.name)) ?? null;
      const rests = at !== null && at.x === last?.x && at.y === last.y;
      last = at;
      return rests ? at : null;
    });
  }

  const tab: Tab = {
    session,
    type: (text) => page.keyboard.type(text),
    async insert(text) {
      await own.insert(text);
      // Firefox brings it to the page by another way than keys, which may come first.
      await eventually('the inserted text', async () => (await tab.draft()) !== '' || null);
    },
    async press(chord) {
      const keys = chord.split('+');
      const last = keys.pop()!;
      for (const name of keys) await page.keyboard.down(key(name));
      await page.keyboard.press(key(last));
      for (const name of keys.reverse()) await page.keyboard.up(key(name));
    },
    down: (name) => page.keyboard.down(key(name)),
    up: (name) => page.keyboard.up(key(name)),
    async hold(name) {
      for (let downs = 0; downs < 4; downs++) await page.keyboard.down(key(name));
      await page.keyboard.up(key(name));
    },
    async compose(text) {
      await (await chat()).evaluate(NOTE_COMPOSITION);
      await own.compose(text);
      // Firefox's input method works in another process than the page, and a commit may come late in both.
      await eventually('the composed text', async () => {
        const ended = await (await chat()).evaluate('window.__composed');
        return (ended && (await tab.draft()).includes(text)) || null;
      });
      // Draft.js takes a composition into its state 20 ms after its end.
      await new Promise((done) => setTimeout(done, 60));
    },
    async paste(text) {
      const before = await framesInFocus();
      await own.copy(text);
      // Chromium copies in another tab, and gives the focus back in its own time; keys pressed before that get lost.
      const isBack = async () => (await framesInFocus()) >= before || null;
      await eventually('the focus where it was', isBack);
      await tab.press('Control+v');
    },
    async front() {
      await page.bringToFront();
      // Browsers switch tabs in their own time; keys pressed before that get lost.
      const here = 'document.visibilityState === "visible" && document.hasFocus()';
      // A page that is on its way to another answers from there.
      const look = () => page.evaluate(here).catch(() => false);
      await eventually('the tab in front', async () => (await look()) || null);
    },
    async focusComposer() {
      const at = await middle('composer');
      await reach(at);
      await touchAt(at, 'mouse');
    },
    async send(path) {
      if (path === 'enter') return page.keyboard.press(key('Enter'));
      await touchAt(await middle('send'), path === 'touch' ? 'touch' : 'mouse');
    },
    draft: async () => (await (await chat()).evaluate('__room.draft()')) as string,
    card,
    marks,
    async unveil() {
      const veiled = await eventually(
        'a veil',
        async () => (await marks()).find(({ isVeiled }) => isVeiled) ?? null,
      );
      await touchAt(veiled, 'mouse');
    },
    dialog: () => own.dialog(),
    async warning() {
      const look = async () => {
        const shown = await card();
        const ready = shown?.role === 'alertdialog' && shown.buttons.some(({ focused }) => focused);
        return ready ? shown : null;
      };
      return eventually('a warning', look).catch(async (error: Error) => {
        // Whether the message went out, or was never typed, are two things.
        throw new Error(`${error.message}; the chat box holds “${await tab.draft()}”`);
      });
    },
    calm: async () => {
      await eventually('no warning', async () => (await card())?.role !== 'alertdialog' || null);
    },
    choose: async (name, by = 'mouse') => touchAt(await buttonOf(name), by),
    async pressLong(name, ms) {
      const { x, y } = await buttonOf(name);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await new Promise((done) => setTimeout(done, ms));
      await page.mouse.up();
    },
    click: (selector) => touch(selector, 'mouse'),
    tap: (selector) => touch(selector, 'touch'),
    evaluate: async (expression) => (await (await chatOrPage()).evaluate(expression)) as never,
    waitFor: async (expression) => {
      await eventually(expression, async () => (await tab.evaluate(expression)) || null);
    },
    setDark: (dark) => own.setDark(dark),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
  return tab;
}

/**
 * Asks again until there is an answer.
 *
 * @throws {Error} If there is none in time.
 */
export async function eventually<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited ${PATIENCE} ms for ${what}`);
}
