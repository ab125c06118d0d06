import { readFileSync } from 'node:fs';
import type { ResolvedPublicFile } from 'wxt';
import { compact } from './compact';
import { type Rule, textOf } from './rule';

/** The rule sets among a build's files, in the shape that suits Firefox. */
export function compactRuleSets(files: ResolvedPublicFile[]): ResolvedPublicFile[] {
  return files.map((file) => {
    if (!('absoluteSrc' in file) || !/^rulesets\/\w+\.json$/.test(file.relativeDest)) return file;
    const rules: Rule[] = JSON.parse(readFileSync(file.absoluteSrc, 'utf8'));
    const contents = textOf(compact(rules).map((rule, i) => ({ id: i + 1, ...rule })));
    return { relativeDest: file.relativeDest, contents };
  });
}
