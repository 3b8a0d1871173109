import 'i18next';
import type changes from '../../locales/fi/changes.json';
import type contacts from '../../locales/fi/contacts.json';
import type errors from '../../locales/fi/errors.json';
import type page from '../../locales/fi/page.json';
import type questions from '../../locales/fi/questions.json';
import type reasons from '../../locales/fi/reasons.json';
import type services from '../../locales/fi/services.json';
import type sources from '../../locales/fi/sources.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: {
      changes: typeof changes;
      contacts: typeof contacts;
      errors: typeof errors;
      page: typeof page;
      questions: typeof questions;
      reasons: typeof reasons;
      services: typeof services;
      sources: typeof sources;
    };
  }
}
