import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { HostEvent } from '../hosting/contract.ts';
import { readyEvent } from '../hosting/readyEvent.ts';
import { tellSteps } from '../hosting/tellSteps.ts';
import { addLanguage, createI18n } from '../i18n/createI18n.ts';
import type { ScreeningActor } from '../wizard/GiveActor.tsx';
import { attributesOf, audienceOf } from './attributes.ts';
import { contentFor } from './contentFor.ts';
import { Embedded } from './Embedded.tsx';
import { measureRem } from './measureRem.ts';
import { sheetOf } from './sheetOf.ts';
import { untilGone } from './untilGone.ts';

/** A wizard inside an element. */
export type Mounted = {
  /** Reads the attributes anew. */
  update: () => Promise<void>;
  /** Takes it away, with its answers and all that it has left in the page. */
  end: () => void;
};

/**
 * Puts the wizard in the place of what stands inside the element, as soon as its words are there.
 * Rejects, and changes nothing, when they cannot be had.
 */
export async function mountInto(
  element: HTMLElement,
  shadow: ShadowRoot,
  fallback: HTMLElement,
  tell: (event: HostEvent) => void,
): Promise<Mounted> {
  let content = await contentFor(audienceOf(element));
  let attributes = attributesOf(element, content.languages);
  const words = await createI18n(attributes.language);
  const rem = measureRem(shadow);
  const box = document.createElement('div');
  box.className = 'tuki-embed';
  box.dir = 'ltr';
  const onActor = (actor: ScreeningActor) => tellSteps(actor, tell);
  let root: Root | undefined;

  function show() {
    root ??= createRoot(box, {
      identifierPrefix: `tuki${nextNumber()}`,
      onCaughtError: () => tell({ type: 'error', code: 'failure' }),
    });
    shadow.adoptedStyleSheets = content.styles.map((css) => sheetOf(css, rem));
    box.lang = words.language;
    const shown = content.render(words, { start: attributes.start, onActor });
    flushSync(() => root?.render(<Embedded attributes={attributes}>{shown}</Embedded>));
    if (box.isConnected) return;
    const hadFocus = element.contains(document.activeElement);
    shadow.replaceChildren(box);
    if (hadFocus) box.querySelector<HTMLElement>('.tuki-step')?.focus();
  }
  /** Back to what stood there before: nothing of the person is left. */
  function clear() {
    root?.unmount();
    root = undefined;
    box.remove();
    shadow.prepend(fallback);
    shadow.adoptedStyleSheets = shadow.adoptedStyleSheets.filter(
      () => shadow.childNodes.length > 1,
    );
  }
  function complain() {
    if (attributes.wrong.length > 0) tell({ type: 'error', code: 'attribute' });
  }

  show();
  complain();
  const stop = untilGone(shadow, { tell, show, clear, isShown: () => root !== undefined });
  const mounted = {
    async update() {
      const audience = audienceOf(element);
      try {
        const next = await contentFor(audience);
        const wanted = attributesOf(element, next.languages);
        await addLanguage(words, wanted.language);
        // What came late does not undo a later choice.
        if (audience !== audienceOf(element) || root === undefined) return;
        content = next;
        attributes = wanted;
        complain();
        await words.changeLanguage(wanted.language);
        show();
      } catch {
        tell({ type: 'error', code: 'words' });
      }
    },
    end() {
      observer.disconnect();
      stop();
      clear();
    },
  };
  const observer = new MutationObserver(() => void mounted.update());
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  tell(readyEvent());
  return mounted;
}

let mounts = 0;

/** So that ids differ between two on a page. */
function nextNumber(): number {
  mounts += 1;
  return mounts;
}
