import { names } from './made/names';

/** Who follows a viewer. */
export interface Company {
  /** Kebab-case, or the host's domain where nobody has a name for it. */
  id: string;
  name: string;
  nameZh?: string;
  category: string;
  /** ISO 3166-1 alpha-2; empty when unknown. */
  country: string;
}

interface Index {
  byId: Map<string, Company>;
  byDomain: Map<string, Company>;
}

let index: Index | null = null;

/** The company a host belongs to: by the longest of its domains that is known; `null` if none is. */
export function companyOf(host: string): Company | null {
  const { byDomain } = read();
  for (let at = 0; ; ) {
    const company = byDomain.get(host.slice(at));
    if (company) return company;
    const dot = host.indexOf('.', at);
    if (dot === -1) return null;
    at = dot + 1;
  }
}

/** The company with this id; one that is unknown goes by the id, which then is its domain. */
export function companyById(id: string): Company {
  return read().byId.get(id) ?? { id, name: id, category: '', country: '' };
}

/** Read only when first asked: every worker that wakes would pay for it. */
function read(): Index {
  if (index) return index;
  index = { byId: new Map(), byDomain: new Map() };
  for (const line of names.split('\n')) {
    const [id, name, nameZh, category, country, domains] = line.split('\t') as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const company: Company = { id, name, ...(nameZh && { nameZh }), category, country };
    index.byId.set(id, company);
    for (const domain of domains.split(' ')) index.byDomain.set(domain, company);
  }
  return index;
}
