// Builds the browsers' rule sets from the filter lists and our own records of companies.
// Every run writes the same bytes; what is written is checked in and never edited.
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { textOf } from './rulesets/rule.ts';

type Build = typeof import('./rulesets/build');

const path = new URL('./rulesets/build.ts', import.meta.url).pathname;
const { module } = await runnerImport<Build>(path, { configFile: false, logLevel: 'error' });
const { sets, ranges, names } = module.build();

// Written only once all of it is right: a run that fails leaves the old sets as they were.
mkdirSync('public/rulesets', { recursive: true });
for (const [set, rules] of Object.entries(sets)) {
  const text = textOf(rules);
  writeFileSync(`public/rulesets/${set}.json`, text);
  const domains = rules.reduce(
    (sum, { condition }) => sum + (condition.requestDomains?.length ?? 0),
    0,
  );
  console.log(
    `${set}: ${rules.length} rules, ${domains} hosts, ${kb(text.length)} kB, ${kb(gzipSync(text).length)} kB zipped`,
  );
}
mkdirSync('utils/trackers/made', { recursive: true });
write(
  'names',
  'Companies and their domains: `id, name, Chinese name, category, country, domains`.',
  names,
);
write(
  'ranges',
  'Whose a rule set’s rules are, in their order: `=set`, then `company` or `company rules`.',
  ranges,
);

function write(name: string, what: string, text: string): void {
  writeFileSync(
    `utils/trackers/made/${name}.ts`,
    `/** ${what} Made by \`npm run rulesets\`; not edited. */\nexport const ${name} =\n  ${quoted(text)};\n`,
  );
}

/** As the formatter writes it: single quotes unless there are more of them inside. */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  return text.includes("'") ? json : `'${json.slice(1, -1)}'`;
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
