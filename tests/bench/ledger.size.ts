/** How many events lie in the ledger that is measured; writing a million takes ten minutes in each browser. */
export const EVENTS = Number(process.env.LEDGER_EVENTS ?? 100_000);

/** A folder that keeps the filled profiles for the next run; without it they are made anew and thrown away. */
export const KEPT = process.env.LEDGER_PROFILES;
