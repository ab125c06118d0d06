import type { Card } from './card';
import type { FrameLike, Own, PageLike } from './driver';
import type { Tab } from './viewer';

/** How long a step of the page or the extension may take before a test gives up, in milliseconds. */
const PATIENCE = 8000;
const NO_OFFSET = { x: 0, y: 0 };

/** A tab over either browser's page. */
export function createTab(page: PageLike, own: Own, session: string): Tab {
  const key = (name: string) => name as never;

  /** The frame that holds the chat, once it is built. */
  async function chat(): Promise<FrameLike> {
    return eventually('a composer', async () => {
      for (const frame of page.frames()) {
        const ready = await frame.evaluate('window.__room?.ready === true').catch(() => false);
        if (ready) return frame;
      }
      return null;
    });
  }

  async function offset(): Promise<{ x: number; y: number }> {
    const rect = (await page.evaluate(
      "JSON.stringify(document.getElementById('chatframe')?.getBoundingClientRect() ?? null)",
    )) as string;
    return JSON.parse(rect) ?? NO_OFFSET;
  }

  async function middle(what: 'composer' | 'send'): Promise<[number, number]> {
    const frame = await chat();
    const rect = JSON.parse(
      (await frame.evaluate(`JSON.stringify(__room.rect('${what}'))`)) as string,
    );
    const { x, y } = await offset();
    return [x + rect.x + rect.width / 2, y + rect.y + rect.height / 2];
  }

  async function card(): Promise<Card | null> {
    const found = await own.card();
    if (!found) return null;
    const { x, y } = found.framed ? await offset() : NO_OFFSET;
    for (const button of found.card.buttons) {
      button.x += x;
      button.y += y;
    }
    return found.card;
  }

  const tab: Tab = {
    session,
    type: (text) => page.keyboard.type(text),
    async press(chord) {
      const keys = chord.split('+');
      const last = keys.pop()!;
      for (const name of keys) await page.keyboard.down(key(name));
      await page.keyboard.press(key(last));
      for (const name of keys.reverse()) await page.keyboard.up(key(name));
    },
    down: (name) => page.keyboard.down(key(name)),
    up: (name) => page.keyboard.up(key(name)),
    compose: (text) => own.compose(text),
    async paste(text) {
      await own.copy(text);
      await page.bringToFront();
      await tab.press('Control+v');
    },
    focusComposer: async () => page.mouse.click(...(await middle('composer'))),
    async send(path) {
      if (path === 'enter') return page.keyboard.press(key('Enter'));
      const at = await middle('send');
      return path === 'touch' ? page.touchscreen.tap(...at) : page.mouse.click(...at);
    },
    draft: async () => (await (await chat()).evaluate('__room.draft()')) as string,
    card,
    warning: () =>
      eventually('a warning', async () => {
        const shown = await card();
        const ready = shown?.role === 'alertdialog' && shown.buttons.some(({ focused }) => focused);
        return ready ? shown : null;
      }),
    calm: async () => {
      await eventually('no warning', async () => (await card())?.role !== 'alertdialog' || null);
    },
    async choose(name) {
      const shown = await card();
      const button = shown?.buttons.find((known) => name.test(known.name));
      if (!button) throw new Error(`No button ${name} in: ${shown?.text ?? 'no card'}`);
      await page.mouse.click(button.x, button.y);
    },
    async click(selector) {
      const rect = JSON.parse(
        (await page.evaluate(
          `JSON.stringify(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
        )) as string,
      );
      await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
    },
    evaluate: async (expression) => {
      const frame = await chat().catch(() => page);
      return (await frame.evaluate(expression)) as never;
    },
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
