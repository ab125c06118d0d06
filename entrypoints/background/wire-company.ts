/** The company behind a host, where it is known. */
export interface Company {
  id: string;
  name: string;
}

/** Nobody is known yet: the table of companies comes with the tracker rules. */
export function companyOf(_host: string): Company | null {
  return null;
}
