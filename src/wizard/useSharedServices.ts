import { useEffect, useState } from 'react';
import { readFragment } from '../catalogue/sharedServices.ts';

/** The services that the page's address names, read once: the address is cleaned at once. */
export function useSharedServices() {
  const [shared, setShared] = useState(() => readFragment(location.hash));
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
