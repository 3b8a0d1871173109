import { QUESTION, type Offer } from './release.ts';

const SCRIPT = /^assets\/[\w-]+\.js$/;
const STYLE = /^assets\/[\w-]+\.css$/;

/** Asks a worker for its release, over a channel on which nobody else can answer. */
export async function askRelease(worker: ServiceWorker): Promise<Offer | undefined> {
  const { port1, port2 } = new MessageChannel();
  const answer = await new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
    port1.start();
    worker.postMessage(QUESTION, [port2]);
  });
  port1.close();
  return readOffer(answer);
}

/** What was said, if it is an offer of files of this site; `undefined` for anything else. */
export function readOffer(said: unknown): Offer | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { rules, entry, styles } = said as Partial<Record<keyof Offer, unknown>>;
  const isOffer =
    matches(rules, /^[\w-]{1,64}$/) &&
    matches(entry, SCRIPT) &&
    Array.isArray(styles) &&
    styles.length < 10 &&
    styles.every((style) => matches(style, STYLE));
  return isOffer ? ({ rules, entry, styles } as Offer) : undefined;
}

function matches(text: unknown, form: RegExp): boolean {
  return typeof text === 'string' && form.test(text);
}
