import { CONTRACT, type HostDetail, type HostEvent } from '../hosting/contract.ts';
import type { Mounted } from './mountInto.tsx';

const NAME = 'tukipolku-wizard';
/** How far below the view it is fetched already. */
const NEAR = '600px';

/**
 * `<tukipolku-wizard>`: shows what stands inside it until the wizard is there, which is fetched when
 * it comes near the view. What is fetched, it fetches from where this script is.
 */
class TukipolkuWizard extends HTMLElement {
  static readonly observedAttributes = [
    'lang',
    'heading-level',
    'audience',
    'exit-url',
    'history',
  ] as const;

  readonly #shadow = this.attachShadow({ mode: 'open' });
  readonly #fallback = document.createElement('slot');
  #mounted: Mounted | undefined;
  #watching: IntersectionObserver | undefined;
  #isMounting = false;
  readonly #tryAgain = () => void this.#mount();

  connectedCallback() {
    if (this.#mounted !== undefined || this.#watching !== undefined) return;
    if (this.#shadow.childNodes.length === 0) this.#shadow.append(this.#fallback);
    this.#watching = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#mount();
      },
      { rootMargin: NEAR },
    );
    this.#watching.observe(this);
  }

  /** Moved to another place it goes on; taken away it ends, and leaves nothing behind. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null) {
    if (before !== after) void this.#mounted?.update();
  }

  async #mount() {
    if (this.#isMounting || this.#mounted !== undefined) return;
    this.#isMounting = true;
    try {
      const { mountInto } = await load().catch(load);
      const mounted = await mountInto(this, this.#shadow, this.#fallback, (event) =>
        this.#tell(event),
      );
      if (this.isConnected) this.#mounted = mounted;
      else mounted.end();
      this.#stopWatching();
    } catch {
      this.#tell({ type: 'error', code: 'load' });
      // What stands inside stays. It is tried again when there is a network, or it is seen again.
      addEventListener('online', this.#tryAgain, { once: true });
    }
    this.#isMounting = false;
  }

  #end() {
    this.#stopWatching();
    this.#mounted?.end();
    this.#mounted = undefined;
  }

  #stopWatching() {
    this.#watching?.disconnect();
    this.#watching = undefined;
    removeEventListener('online', this.#tryAgain);
  }

  #tell(event: HostEvent) {
    const detail: HostDetail = { ...CONTRACT, ...event };
    this.dispatchEvent(
      new CustomEvent(`tukipolku:${event.type}`, { detail, bubbles: true, composed: true }),
    );
  }
}

/** Twice, as a phone loses its signal now and then. */
function load() {
  return import('./mountInto.tsx');
}

// Two scripts on a page, or two releases: the first one stays.
if (customElements.get(NAME) === undefined) customElements.define(NAME, TukipolkuWizard);
