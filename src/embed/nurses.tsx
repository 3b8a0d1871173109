import { addStaffWords, STAFF_LANGUAGES } from '../i18n/staffWords.ts';
import { Nurse } from '../nurse/Nurse.tsx';
import work from '../ui/sheet.css?inline';
import type { Content } from './contentFor.ts';
import { parents } from './parents.tsx';

const now = () => new Date();

/** The clinic page. */
export const nurses: Content = {
  languages: STAFF_LANGUAGES,
  styles: [...parents.styles, work],
  render: (words) => {
    addStaffWords(words);
    return <Nurse i18n={words} now={now} isOutdated={false} />;
  },
};
