import { useEffect, useState } from 'preact/hooks';
import { type DataType, dataTypes } from '../../../utils/pii/finding';
import { type RightKind, rightKinds } from '../../../utils/rights/right';

/** What the address asks these pages for: `#/rights?site=douyin&type=phone&kind=delete`. */
export interface Asked {
  site: string | null;
  types: DataType[];
  kind: RightKind | null;
}

/** Reads it; what is not known is as if it were not there. */
export function readAsked(hash: string): Asked {
  const query = new URLSearchParams(hash.split('?', 2)[1] ?? '');
  const types = query.getAll('type').flatMap((value) => value.split(','));
  const kind = query.get('kind');
  return {
    site: query.get('site') || null,
    types: dataTypes.filter((type) => types.includes(type)),
    kind: rightKinds.find((known) => known === kind) ?? null,
  };
}

/** The same, as it changes. */
export function useAsked(): Asked {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return readAsked(hash);
}
