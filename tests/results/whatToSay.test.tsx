import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import fi from '../../locales/fi/calling.json' with { type: 'json' };
import sv from '../../locales/sv/calling.json' with { type: 'json' };
import en from '../../locales/en/calling.json' with { type: 'json' };
import { assess } from '../../src/catalogue/assess.ts';
import { SERVICES, serviceBy, type ServiceId } from '../../src/catalogue/services.ts';
import { createI18n } from '../../src/i18n/createI18n.ts';
import type * as wordsModule from '../../src/i18n/words.ts';
import { WhatToSay } from '../../src/results/WhatToSay.tsx';
import { callerOf, isSensitive, lineOf, mentionsOf } from '../../src/results/whatToSay.ts';
import { ACUTE, WORRIES, type Answers } from '../../src/rules/answers.ts';
import { OUTCOMES } from '../../src/rules/outcome.ts';
import { TODAY } from '../journeys.ts';
import {
  CRYING_BABY,
  EXPECTING,
  OLDER_CHILD,
  born,
  due,
  inWeek,
  months,
} from '../rules/families.ts';
import { LANGUAGES, wordsIn, type Language } from '../wizard/localeWords.ts';

type Loader = typeof wordsModule;

const { asked, broken } = vi.hoisted(() => ({
  /** Languages whose words were asked for, in order. */
  asked: [] as string[],
  /** Languages whose words do not arrive. */
  broken: new Set<string>(),
}));

vi.mock('../../src/i18n/words.ts', async (importOriginal) => {
  const { loadNamespace, ...others } = await importOriginal<Loader>();
  return {
    ...others,
    loadNamespace: async (language: string, namespace: string) => {
      asked.push(language);
      if (broken.has(language)) throw new TypeError('Failed to fetch');
      return loadNamespace(language, namespace);
    },
  } satisfies Loader;
});

beforeEach(() => {
  asked.length = 0;
  broken.clear();
});

const CALLING = { fi, sv, en };

/** jsdom paints nothing, so contrast is left to a browser. */
const STRUCTURE = { rules: { 'color-contrast': { enabled: false } } };

/** A baby of three months who cries, parents low in mood, violence going on. */
const FAMILY: Answers = {
  ...CRYING_BABY,
  worries: ['crying', 'mood', 'bond', 'pregnancyOrBirth', 'everydayLife'],
  acute: ['violence', 'psychosis'],
};

const SAID = {
  fi: [
    'Hei, meillä on 3 kuukauden ikäinen vauva.',
    'Meitä huolettaa vauvan itku ja arjen sujuminen.',
    'Olisiko mahdollista saada lähete vauvojen toimintaterapiaan?',
  ],
  sv: [
    'Hej, vi har en baby som är 3 månader gammal.',
    'Vi är oroliga över babyns gråt och hur vardagen fungerar.',
    'Skulle det vara möjligt att få remiss till ergoterapi för spädbarn?',
  ],
  en: [
    'Hello, we have a baby who is 3 months old.',
    'We are worried about the baby’s crying and how everyday life is going.',
    'Would it be possible to get a referral for occupational therapy for babies?',
  ],
};

describe('on the line of social counselling', () => {
  it.each([
    ['fi', 'fi'],
    ['sv', 'sv'],
    // English is not verified for the line, so Finnish stands first and English beside it.
    ['en', 'fi'],
  ] as const)('a reader of %s is offered words in %s', async (reader, spoken) => {
    await open(reader, 'infantFamilyTherapy', { ...FAMILY, acute: ['none'] });
    const checked = await screen.findByRole('radio', { checked: true });
    expect(checked).toHaveAccessibleName({ fi: 'Suomi', sv: 'Svenska' }[spoken]);
    await waitFor(() => expect(script(spoken)[1]).toBe(SAID[spoken][1]));
    expect(script(spoken)).toHaveLength(3);
  });

  it('each language says when it is served, or to ask first', async () => {
    await open('en', 'infantFamilyTherapy', EXPECTING);
    expect(screen.getByRole('radio', { name: 'Suomi' })).toHaveAccessibleDescription(
      'Mon–Fri 9–12',
    );
    expect(screen.getByRole('radio', { name: 'Svenska' })).toHaveAccessibleDescription('Mon 9–12');
    expect(screen.getByRole('radio', { name: 'English' })).toHaveAccessibleDescription(en.askFirst);
  });

  it('a language is chosen with the arrow keys', async () => {
    const { user } = await open('fi', 'infantFamilyTherapy', EXPECTING);
    const [name, ...names] = screen
      .getAllByRole('radio')
      .map((radio) => radio.getAttribute('name'));
    expect(name).toBeTruthy();
    expect(names).toEqual([name, name]);
    act(() => screen.getByRole('radio', { name: 'Suomi' }).focus());
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: 'Svenska' })).toBeChecked();
    await waitFor(() => expect(script('sv')).toHaveLength(3));
  });
});

it('a line whose languages are not verified is called in Finnish, others are asked first', async () => {
  await open('sv', 'babyOccupationalTherapy', FAMILY);
  await waitFor(() => expect(script('fi')).toEqual(SAID.fi));
  expect(screen.getByRole('radio', { name: 'Suomi' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Suomi' })).not.toHaveAccessibleDescription();
  expect(screen.getByRole('radio', { name: 'Svenska' })).toHaveAccessibleDescription(sv.askFirst);
});

describe.each(LANGUAGES)('read in %s', (language) => {
  it('says three sentences, without anything sensitive', async () => {
    const { user, words } = await open(language, 'babyOccupationalTherapy', FAMILY);
    await user.click(screen.getByRole('radio', { name: nameOf(language) }));
    await waitFor(() => expect(script(language)).toEqual(SAID[language]));
    const options = { ...words.questions.worries.options, ...words.questions.acute.options };
    expect(screen.getByRole('group', { name: CALLING[language].mentions })).toBeVisible();
    expect(screen.getAllByRole('checkbox').map(nameOfBox)).toEqual(
      ['crying', 'everydayLife'].map((worry) => options[worry]),
    );
    for (const hidden of ['mood', 'bond', 'pregnancyOrBirth', 'violence', 'psychosis'] as const) {
      expect(document.body).not.toHaveTextContent(options[hidden] ?? '');
      expect(document.body).not.toHaveTextContent(CALLING[language].mention[hidden]);
    }
  });

  it('adds what the person adds, and leaves out what the person leaves out', async () => {
    const { user, words } = await open(language, 'babyOccupationalTherapy', FAMILY);
    await user.click(screen.getByRole('radio', { name: nameOf(language) }));
    const { mention, more } = CALLING[language];
    const reveal = screen.getByRole('button', { name: more, expanded: false });
    await user.click(reveal);
    expect(reveal).toHaveAttribute('aria-expanded', 'true');
    expect(script(language)).toEqual(SAID[language]);

    const { questions } = words;
    await user.click(box(questions.acute.options['violence']));
    expect(script(language)[1]).toContain(mention.violence);
    await user.click(box(questions.worries.options['mood']));
    await user.click(box(questions.worries.options['crying']));
    expect(script(language)[1]).toContain(mention.mood);
    expect(script(language)[1]).not.toContain(mention.crying);
    expect(script(language)[1]).not.toContain(mention.psychosis);

    for (const chosen of screen.getAllByRole('checkbox', { checked: true }))
      await user.click(chosen);
    expect(script(language)[1]).toBe(CALLING[language].talk);
  });

  it('has words for every service that is called, and leaves no placeholder', async () => {
    for (const { id } of SERVICES) {
      for (const outcome of OUTCOMES) {
        if (lineOf({ service: id, outcome, reasons: [], missing: [] }).length === 0) continue;
        expect(CALLING[language].wish).toHaveProperty(id);
      }
    }
    expect(JSON.stringify(CALLING[language].wish)).not.toContain('{{');
  });
});

describe('two languages', () => {
  it('the reader’s own stands beside the one that is spoken', async () => {
    const { user } = await open('en', 'babyOccupationalTherapy', FAMILY);
    await waitFor(() => expect(script('fi')).toEqual(SAID.fi));
    const own = screen.getByText(en.own).nextElementSibling;
    expect(textsIn(own)).toEqual(SAID.en);
    await user.click(screen.getByRole('radio', { name: 'Svenska' }));
    await waitFor(() => expect(script('sv')).toEqual(SAID.sv));
    expect(textsIn(screen.getByText(en.own).nextElementSibling)).toEqual(SAID.en);
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(script('en')).toEqual(SAID.en);
    expect(screen.queryByText(en.own)).not.toBeInTheDocument();
  });

  it('is not loaded before the words are unfolded, nor twice', async () => {
    const { user } = await show('en', 'babyOccupationalTherapy', FAMILY);
    expect(asked).toEqual([]);
    await user.click(screen.getByText(wordsIn('en').page.result.calling));
    await waitFor(() => expect(script('fi')).toHaveLength(3));
    await user.click(screen.getByRole('radio', { name: 'English' }));
    await user.click(screen.getByRole('radio', { name: 'Suomi' }));
    expect(asked).toEqual(['en', 'fi']);
  });

  it('when words do not load, the reader’s own stand there, and it says so', async () => {
    broken.add('fi');
    const { user } = await open('en', 'infantFamilyTherapy', EXPECTING);
    const missing = await screen.findByText(en.missing);
    expect(missing).toHaveAttribute('role', 'status');
    expect(script('en')[0]).toBe(
      'Hello, we are expecting a baby and the pregnancy is in week 25+0.',
    );
    expect(screen.queryByText(en.own)).not.toBeInTheDocument();

    await user.click(screen.getByRole('radio', { name: 'Svenska' }));
    await waitFor(() => expect(script('sv')).toHaveLength(3));
    expect(screen.queryByText(en.missing)).not.toBeInTheDocument();

    // The signal is back.
    broken.clear();
    await user.click(screen.getByRole('radio', { name: 'Suomi' }));
    await waitFor(() => expect(script('fi')).toHaveLength(3));
    expect(screen.queryByText(en.missing)).not.toBeInTheDocument();
  });
});

describe('the copy button', () => {
  it('copies the words to be spoken, and nothing else, and says so', async () => {
    const { user } = await open('en', 'babyOccupationalTherapy', FAMILY);
    await waitFor(() => expect(script('fi')).toEqual(SAID.fi));
    await user.click(screen.getByRole('button', { name: en.copy }));
    expect(await navigator.clipboard.readText()).toBe(SAID.fi.join('\n'));
    const copied = await screen.findByText(en.copied);
    expect(copied).toHaveAttribute('role', 'status');

    // Other words are not copied yet.
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(screen.queryByText(en.copied)).not.toBeInTheDocument();
  });

  it.each([
    ['that refuses', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
    ['without a clipboard', undefined],
  ])('in a browser %s, selects the words', async (_, clipboard) => {
    const { user } = await open('fi', 'babyOccupationalTherapy', FAMILY);
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as unknown as Clipboard);
    await user.click(screen.getByRole('button', { name: fi.copy }));
    expect(await screen.findByText(fi.selected)).toHaveAttribute('role', 'status');
    expect(getSelection()?.toString()).toBe(SAID.fi.join(''));
    vi.restoreAllMocks();
  });
});

it('what was chosen is gone when the words are folded away', async () => {
  const { user } = await open('fi', 'babyOccupationalTherapy', FAMILY);
  await user.click(screen.getByRole('button', { name: fi.more }));
  await user.click(box(wordsIn('fi').questions.acute.options['violence']));
  await user.click(screen.getByText(wordsIn('fi').page.result.calling));
  await waitFor(() =>
    expect(screen.queryByRole('checkbox', { hidden: true })).not.toBeInTheDocument(),
  );
  await user.click(screen.getByText(wordsIn('fi').page.result.calling));
  await waitFor(() => expect(script('fi')).toEqual(SAID.fi));
  expect(document.body).not.toHaveTextContent(fi.mention.violence);
});

it.each(LANGUAGES)('%s: axe finds nothing, folded, unfolded, with more shown', async (language) => {
  const { user, container } = await show(language, 'babyOccupationalTherapy', FAMILY);
  const violations = async () =>
    (await axe.run(container, STRUCTURE)).violations.map(({ id }) => id);
  expect(await violations()).toEqual([]);
  await user.click(screen.getByText(wordsIn(language).page.result.calling));
  await screen.findByRole('button', { name: CALLING[language].copy });
  await user.click(screen.getByRole('button', { name: CALLING[language].more }));
  await user.click(screen.getByRole('button', { name: CALLING[language].copy }));
  expect(await violations()).toEqual([]);
});

it('nothing sensitive to add: no button for it', async () => {
  await open('fi', 'babyOccupationalTherapy', { ...CRYING_BABY, acute: ['none'] });
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  expect(screen.queryByRole('button', { name: fi.more })).not.toBeInTheDocument();
});

it('nothing to tick, nothing to choose: only a neutral sentence', async () => {
  await open('fi', 'socialCounselling', { ...EXPECTING, worries: ['nothing'], acute: ['none'] });
  expect(script('fi')[1]).toBe(fi.talk);
  expect(screen.queryByRole('group', { name: fi.mentions })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: fi.more })).not.toBeInTheDocument();
});

it.each([
  ['babyBlues', FAMILY],
  // The number there is the Medical Helpline's, not the clinic's.
  ['maternityAndChildHealthClinic', { ...FAMILY, home: 'elsewhere' }],
  ['infantFamilyTherapy', FAMILY],
] as const)('%s has no line of its own here: no words', async (service, answers) => {
  const { container } = await show('fi', service, answers);
  expect(container).toBeEmptyDOMElement();
});

it('a family with a referral asks for its appointment', async () => {
  await open('fi', 'babyOccupationalTherapy', { ...CRYING_BABY, referral: 'given' });
  expect(script('fi')[2]).toBe(fi.wish.babyOccupationalTherapy_apply);
});

it.each([
  [
    'both a baby and another on its way',
    { ...CRYING_BABY, situation: 'both', pregnancy: inWeek(8) },
  ],
  ['a baby of one month', { ...CRYING_BABY, child: months(1) }],
  ['a newborn', { ...CRYING_BABY, child: months(0) }],
] as [string, Answers][])('%s has words in every language', async (_, answers) => {
  const { key } = callerOf(answers, TODAY);
  for (const language of LANGUAGES) {
    const who: Record<string, string> = CALLING[language].who;
    const { unmount, user } = await open(language, 'socialCounselling', answers);
    await user.click(screen.getByRole('radio', { name: nameOf(language) }));
    await waitFor(() => expect(script(language)[0]).toBe(who[key] ?? who['baby_one']));
    unmount();
  }
});

describe('who calls', () => {
  it.each<[Answers, ReturnType<typeof callerOf>]>([
    [{}, { key: 'family' }],
    [{ situation: 'loss' }, { key: 'family' }],
    [{ situation: 'expecting' }, { key: 'expecting' }],
    [{ situation: 'expecting', pregnancy: { by: 'notKnown' } }, { key: 'expecting' }],
    [
      { situation: 'expecting', pregnancy: inWeek(12, 3) },
      { key: 'expectingWeek', week: '12+3' },
    ],
    // Due 7.3.2027 is 105 days ahead: 25+0.
    [
      { situation: 'expecting', pregnancy: due('2027-03-07') },
      { key: 'expectingWeek', week: '25+0' },
    ],
    // 42+3, and nobody has said whether the baby is born.
    [{ situation: 'expecting', pregnancy: due('2026-11-05') }, { key: 'expecting' }],
    [
      { situation: 'expecting', pregnancy: due('2026-11-05'), birth: 'notYet' },
      { key: 'expectingWeek', week: '42+3' },
    ],
    [
      {
        situation: 'expecting',
        pregnancy: due('2026-11-05'),
        birth: 'born',
        child: born('2026-11-08'),
      },
      { key: 'newborn' },
    ],
    [{ situation: 'baby' }, { key: 'infant' }],
    [{ situation: 'baby', child: { by: 'ratherNotSay' } }, { key: 'infant' }],
    [{ situation: 'baby', child: months(0) }, { key: 'newborn' }],
    [
      { situation: 'baby', child: months(7) },
      { key: 'baby', count: 7 },
    ],
    [{ situation: 'baby', child: born('2026-10-23') }, { key: 'newborn' }],
    [
      { situation: 'baby', child: born('2026-10-22') },
      { key: 'baby', count: 1 },
    ],
    [
      { situation: 'baby', child: born('2025-12-31') },
      { key: 'baby', count: 10 },
    ],
    [
      { situation: 'baby', child: born('2025-11-23') },
      { key: 'baby', count: 11 },
    ],
    [{ situation: 'baby', child: born('2025-11-22') }, { key: 'older' }],
    [{ situation: 'both', pregnancy: inWeek(8), child: months(9) }, { key: 'both' }],
    [
      { situation: 'both', pregnancy: inWeek(8), child: months(13) },
      { key: 'expectingWeek', week: '8+0' },
    ],
    [OLDER_CHILD, { key: 'older' }],
  ])('%j is %j', (answers, caller) => {
    expect(callerOf(answers, TODAY)).toEqual(caller);
  });
});

describe('what may be mentioned', () => {
  it('is whatever was ticked, but no "nothing" and no "rather not say"', () => {
    expect(mentionsOf({})).toEqual([]);
    expect(mentionsOf({ worries: ['nothing'], acute: ['none'] })).toEqual([]);
    expect(mentionsOf({ worries: ['ratherNotSay'], acute: ['ratherNotSay'] })).toEqual([]);
    expect(mentionsOf(FAMILY)).toEqual([...(FAMILY.worries ?? []), ...(FAMILY.acute ?? [])]);
  });

  it('is sensitive where it tells of minds, bonds, births or anything acute', () => {
    const all = mentionsOf({ worries: [...WORRIES], acute: [...ACUTE] });
    expect(all.filter(isSensitive)).toEqual([
      'mood',
      'bond',
      'pregnancyOrBirth',
      'violence',
      'substanceUse',
      'psychosis',
      'earlier',
    ]);
    for (const language of LANGUAGES) {
      expect(Object.keys(CALLING[language].mention)).toEqual(all);
    }
  });
});

it('a line is every contact with the number that is called first', () => {
  const lines = SERVICES.map(({ id }) => {
    const { wayIn } = serviceBy(id);
    return [id, lineOf({ service: id, outcome: wayIn.outcome, reasons: [], missing: [] })];
  });
  expect(Object.fromEntries(lines)).toEqual({
    infantFamilyTherapy: ['counsellingPhone', 'counsellingPhoneSv'],
    babyOccupationalTherapy: ['clinicPhone'],
    paediatricOccupationalTherapy: ['clinicPhone'],
    familyWork: ['counsellingPhone', 'counsellingPhoneSv'],
    enhancedFamilyWork: ['needsAssessment'],
    babyBlues: [],
    maternityAndChildHealthClinic: ['clinicPhone'],
    socialCounselling: ['counsellingPhone', 'counsellingPhoneSv'],
  });
});

async function show(language: Language, service: ServiceId, answers: Answers) {
  const user = userEvent.setup({ delay: null });
  const i18n = await createI18n(language);
  const result = assess(answers, TODAY).find((one) => one.service === service);
  if (result === undefined) throw new Error(`${service} says nothing`);
  const shown = render(
    <I18nextProvider i18n={i18n}>
      <WhatToSay result={result} answers={answers} today={TODAY} />
    </I18nextProvider>,
  );
  return { ...shown, user, words: wordsIn(language) };
}

async function open(language: Language, service: ServiceId, answers: Answers) {
  const shown = await show(language, service, answers);
  await shown.user.click(screen.getByText(wordsIn(language).page.result.calling));
  await screen.findByRole('button', { name: CALLING[language].copy });
  return shown;
}

/** The words to be spoken, if they are in this language. */
function script(language: Language): string[] {
  return textsIn(document.querySelector(`div[lang="${language}"]`));
}

function textsIn(element: Element | null): string[] {
  return Array.from(element?.querySelectorAll('p') ?? [], (line) => line.textContent);
}

function box(name: string | undefined): HTMLElement {
  return within(screen.getAllByRole('group')[0] ?? document.body).getByRole('checkbox', {
    name: name ?? '',
  });
}

function nameOfBox(input: HTMLElement): string | undefined {
  return (input as HTMLInputElement).labels?.[0]?.textContent;
}

function nameOf(language: Language): string {
  return { fi: 'Suomi', sv: 'Svenska', en: 'English' }[language];
}
