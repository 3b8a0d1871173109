import '../ui/sheet.css';
import { languageOf, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { STAFF_LANGUAGES } from '../i18n/staffWords.ts';
import { mountNurse } from './mountNurse.tsx';

const element = document.getElementById('tukipolku');
if (element === null) throw new Error('The page has no element with the id "tukipolku"');

const base = import.meta.env.BASE_URL;
const asked = languageOf(location.pathname.slice(base.length - 1), document.documentElement.lang);
const language = STAFF_LANGUAGES.includes(asked) ? asked : SOURCE_LANGUAGE;
document.documentElement.lang = language;

void begin(element);

async function begin(into: HTMLElement): Promise<void> {
  const { tellOutdated } = await mountNurse(into, { language, base });
  if (!import.meta.env.PROD) return;
  const { followReleases } = await import('../offline/followReleases.ts');
  // A family in the room keeps the rules that it began with, and the nurse is told.
  await followReleases(base, () => Promise.resolve(tellOutdated()));
}
