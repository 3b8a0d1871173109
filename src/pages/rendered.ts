import { renderClinicStarts, renderNotFound, renderPages } from './renderPages.tsx';
import { renderWizard } from './renderWizard.tsx';

const base = import.meta.env.BASE_URL;

/** All pages, made as soon as this is imported: the build imports it once and writes them. */
export const wizards = await renderWizard(base);
export const clinicStarts = await renderClinicStarts(base);
export const pages = await renderPages(base);
export const notFound = await renderNotFound(base);
