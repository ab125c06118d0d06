// Says what each folder of the engine weighs, minified and gzipped, in a section of docs/benchmarks.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { withSection } from '../tests/bench/section.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/benchmarks.md');
const HEADING = 'What the engine weighs';

const byFolder = new Map<string, string>();
await build({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  build: {
    write: false,
    minify: true,
    lib: { entry: 'utils/pii/conversation.ts', formats: ['es'] },
    rollupOptions: { output: { preserveModules: true } },
  },
  plugins: [
    {
      name: 'weigh',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.facadeModuleId) continue;
          const folder = dirname(relative(ROOT, chunk.facadeModuleId));
          byFolder.set(folder, (byFolder.get(folder) ?? '') + chunk.code);
        }
      },
    },
  ],
});

const kB = (text: string) => gzipSync(text, { level: 9 }).length / 1000;
const rows = [...byFolder]
  .map(([folder, code]) => ({ folder, size: kB(code) }))
  .sort((a, b) => b.size - a.size);
const whole = kB([...byFolder.values()].join(''));
const table = [
  '| folder | minified, gzip |',
  '| --- | --- |',
  ...rows.map(({ folder, size }) => `| ${folder} | ${size.toFixed(1)} kB |`),
  `| all of it | ${whole.toFixed(1)} kB |`,
].join('\n');
const body = `\`npm run weights\`: what a frame loads when the viewer turns to its chat box, by folder, each packed alone. Folders are
tables of words, plans and formats, but for \`detectors\`, \`finders\`, \`checks\`, \`conversation\` and \`text\`, which are code.

${table}`;
writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), HEADING, body));
console.log(table);
