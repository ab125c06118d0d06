import type { CDPSession, Frame, Page } from '@playwright/test';

/** Asks for the debugging sessions of a page: its own, and one for each frame that lives in another process. */
export type Sessions = () => Promise<{ cdp: CDPSession; framed: boolean }[]>;

export function sessionsOf(page: Page, own: CDPSession): Sessions {
  const known = new Map<Frame, CDPSession>();
  async function sessionOf(frame: Frame): Promise<CDPSession | null> {
    // A frame of the page's own process has none; its page's session speaks for it.
    const session =
      known.get(frame) ??
      (await page
        .context()
        .newCDPSession(frame)
        .catch(() => null));
    if (session) known.set(frame, session);
    return session;
  }
  return async () => {
    const inner = await Promise.all(page.frames().slice(1).map(sessionOf));
    return [
      ...inner.flatMap((cdp) => (cdp ? { cdp, framed: true } : [])),
      { cdp: own, framed: false },
    ];
  };
}
