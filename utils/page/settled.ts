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

function task(): Promise<void> {
  return delay(0);
}
