import { fileAt } from './fileAt.ts';
import { keptFiles } from './keptFiles.ts';
import { QUESTION, RUNTIME_CONFIGURATION, type Offer, type Release } from './release.ts';
import type { WorkerScope } from './workerScope.ts';

/** For how long a page waits for what its deployment sets, in ms: it can do without. */
const PATIENCE = 3000;

/** Written before this script by the build. */
declare const RELEASE: Release;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const { keepAll, dropOld, find, findHashed } = keptFiles(RELEASE, scope);

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => worker.clients.claim()));
});

worker.addEventListener('message', ({ data, ports: [port] }) => {
  const { rules, entry, styles } = RELEASE;
  if (data === QUESTION) port?.postMessage({ rules, entry, styles } satisfies Offer);
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const { pathname, search } = new URL(request.url);
  const path = pathname.slice(new URL(scope).pathname.length);
  if (request.mode === 'navigate') {
    event.respondWith(page(path, request));
  } else if (search === '' && (path.startsWith('assets/') || Object.hasOwn(RELEASE.files, path))) {
    event.respondWith(orFetch(findHashed(path), request));
  } else if (path === RUNTIME_CONFIGURATION) {
    event.respondWith(setOrNothing(request));
  }
});

/** Its scripts wait for this file, which no network, or one that hangs, may never bring. */
async function setOrNothing(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    return new Response('', { headers: { 'Content-Type': 'text/javascript' } });
  }
}

/** A page from what is kept, at once; one that is not ours from the network, or else the first. */
async function page(path: string, request: Request): Promise<Response> {
  const file = fileAt(path, RELEASE.files);
  if (file !== undefined) return orFetch(find(file), request);
  try {
    return await fetch(request);
  } catch {
    return orFetch(find(''), request);
  }
}

/** Storage may be refused or cleared at any time: then the page is as it is without a worker. */
async function orFetch(kept: Promise<Response | undefined>, request: Request): Promise<Response> {
  return (await kept.catch(() => undefined)) ?? fetch(request);
}
