const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** How long closing may take before the process ends regardless, in milliseconds. */
const PATIENCE = 10_000;

/** A signal that is aborted when the person asks the demo to stop: Ctrl+C, or a closed terminal. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of SIGNALS) {
    // Playwright and Puppeteer would end the process before the profile is cleared away.
    process.removeAllListeners(signal);
    process.on(signal, () => {
      stop.abort();
      setTimeout(() => process.exit(1), PATIENCE).unref();
    });
  }
  return stop.signal;
}
