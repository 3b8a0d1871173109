import 'i18next';
import type accessibility from '../../locales/fi/accessibility.json';
import type calling from '../../locales/fi/calling.json';
import type changes from '../../locales/fi/changes.json';
import type contacts from '../../locales/fi/contacts.json';
import type dates from '../../locales/fi/dates.json';
import type errors from '../../locales/fi/errors.json';
import type listing from '../../locales/fi/listing.json';
import type nurse from '../../locales/fi/nurse.json';
import type opening from '../../locales/fi/opening.json';
import type page from '../../locales/fi/page.json';
import type privacy from '../../locales/fi/privacy.json';
import type proof from '../../locales/fi/proof.json';
import type questions from '../../locales/fi/questions.json';
import type readings from '../../locales/fi/readings.json';
import type reasons from '../../locales/fi/reasons.json';
import type record from '../../locales/fi/record.json';
import type rules from '../../locales/fi/rules.json';
import type safety from '../../locales/fi/safety.json';
import type services from '../../locales/fi/services.json';
import type sources from '../../locales/fi/sources.json';
import type turning from '../../locales/fi/turning.json';
import type taking from '../../locales/fi/taking.json';
import type window from '../../locales/fi/window.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: {
      accessibility: typeof accessibility;
      calling: typeof calling;
      changes: typeof changes;
      contacts: typeof contacts;
      dates: typeof dates;
      errors: typeof errors;
      listing: typeof listing;
      nurse: typeof nurse;
      opening: typeof opening;
      page: typeof page;
      privacy: typeof privacy;
      proof: typeof proof;
      questions: typeof questions;
      readings: typeof readings;
      reasons: typeof reasons;
      record: typeof record;
      rules: typeof rules;
      safety: typeof safety;
      services: typeof services;
      sources: typeof sources;
      turning: typeof turning;
      taking: typeof taking;
      window: typeof window;
    };
  }
}
