import { companyOf } from './company';
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

let ruled: Set<string> | null = null;

/** Whether some rule of ours is about this host or its company: then a request to it may have been stopped. */
export function isRuled(host: string): boolean {
  starts ??= read();
  ruled ??= new Set([...starts.values()].flat().map(({ company }) => company));
  const company = companyOf(host)?.id;
  if (company !== undefined && ruled.has(company)) return true;
  const labels = host.split('.');
  return labels.some((_, i) => ruled!.has(labels.slice(i).join('.')));
}

function read(): Map<string, Start[]> {
  const found = new Map<string, Start[]>();
  for (const part of ranges.slice(1).split('\n=')) {
    const [set, ...runs] = part.split('\n');
    let rule = 1;
    const list = runs.map((run) => {
      const [company, length = '1'] = run.split(' ');
      const start = { rule, company: company! };
      rule += Number(length);
      return start;
    });
    found.set(set!, list);
  }
  return found;
}
