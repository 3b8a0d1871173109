import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { JOURNEYS } from '../journeys.ts';
import { LANGUAGES } from './localeWords.ts';
import { openWizard, walk } from './openWizard.tsx';

it.each(LANGUAGES)(
  'the result leads to the rules in a tab of their own, in %s',
  async (language) => {
    const { user, words } = await openWizard(language);
    await walk(user, language, JOURNEYS[0]?.answers ?? []);
    const { name, slug } = words.atHand.pages.rules;
    const link = within(screen.getByRole('main')).getByRole('link', {
      name: new RegExp(`^${name}`),
    });
    expect(link).toHaveAttribute('href', `/${language}/${slug}/`);
    expect(link).toHaveAttribute('target', '_blank');
  },
);
