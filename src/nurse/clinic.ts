import '../ui/sheet.css';
import { languageOf } from '../i18n/languages.ts';
import { STAFF_LANGUAGES } from '../i18n/staffWords.ts';
import { mountNurse } from './mountNurse.tsx';

const element = document.getElementById('tukipolku');
if (element === null) throw new Error('The page has no element with the id "tukipolku"');

const base = import.meta.env.BASE_URL;
const asked = languageOf(location.pathname.slice(base.length - 1), document.documentElement.lang);
const language = STAFF_LANGUAGES.includes(asked) ? asked : 'fi';
document.documentElement.lang = language;

const { tellOutdated } = await mountNurse(element, { language, base });
if (import.meta.env.PROD) {
  const { followReleases } = await import('../offline/followReleases.ts');
  // A family in the room keeps the rules it began with, and the nurse is told.
  await followReleases(base, () => Promise.resolve(tellOutdated()));
}
