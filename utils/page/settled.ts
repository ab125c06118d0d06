/** Resolves when the page has had its turn: two tasks, and a frame if the tab paints. In milliseconds at most 60. */
export async function settled(): Promise<void> {
  await task();
  await Promise.race([new Promise(requestAnimationFrame), delay(50)]);
  await task();
}

/** Resolves after `ms` milliseconds. */
export function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Resolves to `true` as soon as `check` holds, or to `false` after `ms` milliseconds. */
export async function until(check: () => boolean, ms: number): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; await delay(25))
    if (check()) return true;
  return check();
}

/** When all that can wait is done at the latest, in milliseconds: a page's load goes first. */
const REST_WITHIN = 5000;

/** Resolves when the page is loaded and idle, or in five seconds if it will not be. */
export function atRest(): Promise<unknown> {
  const idle = new Promise((resolve) => {
    const soon = () => requestIdleCallback(resolve);
    if (document.readyState === 'complete') soon();
    else addEventListener('load', soon, { once: true });
  });
  return Promise.race([idle, delay(REST_WITHIN)]);
}

function task(): Promise<void> {
  return delay(0);
}
