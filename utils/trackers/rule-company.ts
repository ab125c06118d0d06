import { ranges } from './made/ranges';

/** Where a company's rules begin. */
interface Start {
  rule: number;
  company: string;
}

let starts: Map<string, Start[]> | null = null;

/** Whose requests a rule of ours blocks, by id; `null` for rules that block nothing. */
export function companyOfRule(set: string, rule: number): string | null {
  starts ??= read();
  return starts.get(set)?.findLast((start) => start.rule <= rule)?.company || null;
}

function read(): Map<string, Start[]> {
  const found = new Map<string, Start[]>();
  for (const line of ranges.split('\n')) {
    const [, set, rule, company] = /^(\w+):(\d+) (.*)$/.exec(line)!;
    const list = found.get(set!) ?? [];
    list.push({ rule: Number(rule), company: company! });
    found.set(set!, list);
  }
  return found;
}
