import { useEffect, useState } from 'preact/hooks';
import { hrefTo, type Route, readRoute } from './route';

/** The route in the address, as it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return readRoute(hash);
}

/** The route, and a way to change its parameters that leaves no trail in the history. */
export function useParams(): [Route['params'], (changes: Record<string, string | null>) => void] {
  const { page, params } = useRoute();
  return [params, (changes) => location.replace(hrefTo(page, { ...params, ...changes }))];
}

/** Addresses of pages; the example, where it is shown, goes along. */
export function useHref(): typeof hrefTo {
  const { example } = useRoute().params;
  return (page, params = {}) => hrefTo(page, { ...params, example });
}
