import { languageOf } from './i18n/languages.ts';
import { mountWizard } from './wizard/mountWizard.tsx';

const element = document.getElementById('tukipolku');
if (element === null) throw new Error('The page has no element with the id "tukipolku"');

const base = import.meta.env.BASE_URL;
const path = location.pathname.slice(base.length - 1);
const language = languageOf(path, document.documentElement.lang);
document.documentElement.lang = language;
void mountWizard(element, { language, base });
