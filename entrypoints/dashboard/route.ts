/** Where one is: a page, and what it is asked to show. */
export interface Route {
  page: string;
  params: Readonly<Record<string, string>>;
}

/** Reads `#/ledger?site=douyin`; without a page it is the first. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return { page: path || 'overview', params: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address of a page; parameters that are empty are left out. */
export function hrefTo(
  page: string,
  params: Record<string, string | null | undefined> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
  const text = query.toString();
  return `#/${page}${text && `?${text}`}`;
}
