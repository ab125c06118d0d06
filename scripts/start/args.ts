/** What was asked for on the command line. */
export interface Options {
  browser: 'chromium' | 'firefox';
  headless: boolean;
  help: boolean;
  /** The first option that is none of ours, or `null`. */
  unknown: string | null;
}

const KNOWN = ['--firefox', '--headless', '--help', '-h'];

/** Reads the options after `npm start --`. */
export function optionsOf(args: string[]): Options {
  return {
    browser: args.includes('--firefox') ? 'firefox' : 'chromium',
    headless: args.includes('--headless'),
    help: args.includes('--help') || args.includes('-h'),
    unknown: args.find((arg) => !KNOWN.includes(arg)) ?? null,
  };
}
