import type { Plugin } from 'vite';
import { languages, wordsOf } from './words.ts';

/** Serves the clinic page at its addresses while somebody works on it; a build writes it there. */
export function clinicPage(): Plugin {
  return {
    name: 'clinic-page',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { originalUrl = '' }) =>
        addresses().some((address) => originalUrl.includes(address))
          ? html.replace('/src/main.tsx', '/src/nurse/clinic.ts')
          : html,
    },
  };
}

function addresses(): string[] {
  return languages().flatMap((language) => {
    const { nurse } = wordsOf(language) as { nurse?: { slug: string } };
    return nurse === undefined ? [] : [`/${language}/${nurse.slug}/`];
  });
}
