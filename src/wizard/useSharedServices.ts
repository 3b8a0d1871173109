import { useEffect, useState } from 'react';
import { readFragment } from '../catalogue/sharedServices.ts';
import { useHydrated } from '../frame/useHydrated.ts';

/** The services that the page's address names, read once: the address is cleaned at once. */
export function useSharedServices() {
  // What the build has put into the page is for everybody; an address may gain a part until then.
  const isHydrated = useHydrated();
  const [shared, setShared] = useState(() => (isHydrated ? readFragment(location.hash) : 'none'));
  useEffect(() => {
    function take() {
      const read = readFragment(location.hash);
      if (read === 'none') return;
      setShared(read);
      // Whole, as a path that begins with two slashes would name another host.
      history.replaceState(history.state, '', location.origin + location.pathname);
    }
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return shared;
}
