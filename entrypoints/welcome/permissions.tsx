import { useEffect, useState } from 'preact/hooks';
import { type SiteAccess, WelcomePermissions } from '../../components/welcome/permissions';
import { readAccess, requestAccess } from './access';

/** Where Hushcart may work, and the way to allow it. */
export function Permissions() {
  const [sites, setSites] = useState<SiteAccess[]>([]);
  const [refused, setRefused] = useState(false);
  const refresh = () => void readAccess().then(setSites, () => setRefused(true));
  useEffect(refresh, []);
  const allow = (ids: string[]) => {
    requestAccess(ids).then(
      (granted) => {
        setRefused(!granted);
        refresh();
      },
      () => setRefused(true),
    );
  };
  return <WelcomePermissions sites={sites} refused={refused} onAllow={allow} />;
}
