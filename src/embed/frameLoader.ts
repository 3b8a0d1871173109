// Runs on somebody else's page as it is: under 1 kB, and nothing is imported but types.
import type { HostDetail } from '../hosting/contract.ts';
import type { FrameMessage } from '../hosting/frameMessage.ts';

/** By language: the name of the service, and the path of the clinic page; written in by the build. */
declare const FRAMES: Record<string, { name: string; clinic: string }>;

const { src } = document.currentScript as HTMLScriptElement;
const site = src.slice(0, src.lastIndexOf('/embed/') + 1);
const { origin } = new URL(site);
const NAME = 'tukipolku';
const hello: { name: string; version: number } & FrameMessage = {
  name: NAME,
  version: 1,
  type: 'hello',
};

for (const place of document.querySelectorAll<HTMLElement>('[data-tukipolku-frame]')) {
  const { lang, audience, title, history } = place.dataset;
  const holder = place.closest<HTMLElement>('[lang]');
  const [asked = ''] = (lang ?? holder?.lang ?? '').toLowerCase().split('-');
  const language = Object.hasOwn(FRAMES, asked) ? asked : 'fi';
  const { name, clinic } = FRAMES[language] as { name: string; clinic: string };
  const frame = document.createElement('iframe');
  const style = (property: string, value: string) =>
    frame.style.setProperty(property, value, 'important');
  frame.title = title ?? name;
  frame.src = `${site}${audience === 'nurse' ? clinic : `${language}/`}?embed${history === undefined ? '' : '&history'}`;
  // Not there for anybody until the wizard is; what stands inside the place is.
  frame.inert = true;
  for (const [property, value] of [
    ['display', 'block'],
    ['width', '100%'],
    ['height', '0'],
    ['border', '0'],
  ] as const)
    style(property, value);
  place.append(frame);

  addEventListener('message', ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || from !== origin) return;
    const message = data as ({ name: string; version: number } & FrameMessage) | null;
    if (message?.name !== NAME || message.version !== 1) return;
    if (message.type === 'hello') frame.contentWindow?.postMessage(hello, origin);
    else if (message.type === 'height') {
      // Whatever a page of that origin says, no more than a very long page.
      if (message.height > 0) style('height', `${Math.min(message.height, 1e5)}px`);
    } else {
      if (message.type === 'ready') {
        frame.inert = false;
        while (place.firstChild !== frame) place.firstChild?.remove();
      }
      const detail = message as HostDetail;
      place.dispatchEvent(new CustomEvent(`${NAME}:${message.type}`, { detail, bubbles: true }));
    }
  });
}
