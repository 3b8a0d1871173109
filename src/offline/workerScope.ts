type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void };
type Fetching = Event & {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
};

/** As much of a service worker's globals as ours uses: those of a page are declared beside them. */
export type WorkerScope = {
  registration: { scope: string };
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Extendable) => void): void;
    (type: 'fetch', listener: (event: Fetching) => void): void;
    (type: 'message', listener: (event: MessageEvent) => void): void;
  };
};
