import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NOON } from '../wizard/openWizard.tsx';
import { line, openSheet } from './openSheet.tsx';

const THERAPY = 'Terapeuttinen vauvaperhetyö';

it('begins in the first question, with outcomes still to come', async () => {
  const { words } = await openSheet('fi');
  expect(line(words.questions.situation.short).querySelector('input')).toHaveFocus();
  expect(screen.getByText(words.nurse.outcomes.empty)).toBeInTheDocument();
  expect(screen.queryAllByRole('article')).toEqual([]);
  expect(document.title).toBe('Neuvolan sivu – Tukipolku');
});

it('says of every question that is not open why it is not needed', async () => {
  const { user, container } = await openSheet('fi');
  const passed = () =>
    [...container.querySelectorAll('.tuki-line--passed')].map((one) => one.textContent);
  expect(passed()).toEqual([
    'Raskauskysytään, jos perhe odottaa vauvaa',
    'Syntymäkysytään, jos lasketusta ajasta on yli kaksi viikkoa',
    'Vauvan ikäkysytään, jos perheessä on alle 1-vuotias',
  ]);
  await user.keyboard('4');
  expect(passed()).toContain(
    'Tukiei tarvita, koska muut vastaukset sulkevat pois terapeuttisen vauvaperhetyön'.replace(
      'Tuki',
      'Tuki nyt',
    ),
  );
  await user.click(screen.getByLabelText(/Olemme menettäneet/));
  expect(passed()).toHaveLength(9);
  expect(passed()[3]).toBe('Kotikuntaei kysytä menetyksen jälkeen');
});

it('changes the outcome with every answer, and names what is still missing', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('1');
  const asked = () =>
    within(therapy())
      .getAllByRole('button')
      .filter((button) => !button.hasAttribute('aria-expanded'))
      .map((button) => button.textContent);
  expect(therapy()).toHaveTextContent('Ota yhteyttä ja kysy');
  expect(asked()).toEqual(['Raskaus', 'Kotikunta', 'Huolet', 'Tuki nyt', 'Tilanne juuri nyt']);

  await user.keyboard('rv 12+0');
  expect(asked()).toEqual(['Kotikunta', 'Huolet', 'Tuki nyt', 'Tilanne juuri nyt']);
  await user.click(within(therapy()).getByRole('button', { name: 'Kotikunta' }));
  expect(document.activeElement?.closest('[data-question]')).toHaveAttribute(
    'data-question',
    'home',
  );
  await user.keyboard('14{Enter}3');
  // 12+0 today: 20+0 is 56 days ahead, 19+0 is 49 days ahead.
  expect(therapy()).toHaveTextContent('Myöhemmin raskausaikana');
  expect(therapy()).toHaveTextContent('17.1.2027');
  expect(therapy()).toHaveTextContent('10.1.2027');
});

it('does not ask again what a family would rather not say', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('2?{Enter}1c{Enter}');
  const missing = screen.getAllByText(/^Kysy vielä:/).map(({ textContent }) => textContent);
  expect(missing.join()).not.toMatch(/Huolet|Vauvan ikä/);
});

it('says why it must be asked where the nurse has asked all', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('119+3{Enter}14{Enter}25{Enter}');
  expect(therapy()).toHaveTextContent('Ota yhteyttä ja kysy');
  expect(therapy()).toHaveTextContent('Raskaus on viikolla 19+3. Voit ehkä hakeutua jo nyt');
  expect(therapy()).not.toHaveTextContent('Kysy vielä');
});

it('an option that stands alone takes the place of the others, by key too', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('115');
  const worries = within(line('Huolet'));
  const ticked = () =>
    worries
      .getAllByRole<HTMLInputElement>('checkbox')
      .flatMap((box) => (box.checked ? box.value : []));
  line('Huolet').querySelector('input')?.focus();
  await user.keyboard('14');
  expect(ticked()).toEqual(['crying', 'mood']);
  await user.keyboard('b');
  expect(ticked()).toEqual(['nothing']);
  await user.keyboard('2');
  expect(ticked()).toEqual(['sleepOrEating']);
  await user.keyboard('2');
  expect(ticked()).toEqual([]);
});

it('an answer is taken back by Delete, and by its button', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('1');
  await user.click(screen.getByRole('button', { name: 'Poista vastaus: Tilanne' }));
  expect(screen.getByText(/Tulokset tulevat tähän/)).toBeInTheDocument();
  expect(line('Tilanne').contains(document.activeElement)).toBe(true);
  await user.keyboard('2');
  line('Tilanne').querySelector<HTMLElement>('input:checked')?.focus();
  await user.keyboard('{Delete}');
  expect(line('Tilanne').querySelector('input:checked')).toBeNull();
});

it('says how it read what was typed, or why it could not', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('1140327');
  expect(line('Raskaus')).toHaveTextContent(
    'Tulkittu: Laskettu aika 14.3.2027, raskauden kesto 24+0',
  );
  await user.clear(within(line('Raskaus')).getByRole('textbox'));
  await user.keyboard('rv 20+3');
  expect(line('Raskaus')).toHaveTextContent('Tulkittu: Viikko 20+3, laskettu aika 8.4.2027');
  await user.keyboard('+');
  expect(line('Raskaus')).not.toHaveTextContent(/Tulkittu|Emme osanneet/);
  await user.keyboard('{Enter}');
  expect(line('Raskaus')).toHaveTextContent('Emme osanneet lukea tätä.');
  const field = within(line('Raskaus')).getByRole('textbox');
  expect(field).toHaveFocus();
  expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(field).toHaveValue('rv 20+3+');
});

it.each([
  ['010127A123B', 'Älä kirjoita henkilötunnusta. Päivä riittää.'],
  ['31.4.2027', 'Tällaista päivää ei ole.'],
  ['43+0', 'Raskausviikot ovat väliltä 0–42.'],
  ['20+7', 'Päivät ovat väliltä 0–6.'],
  ['1.1.2028', 'Laskettu aika on yli 40 viikon päässä.'],
  ['1.10.2026', 'Lasketusta ajasta on yli 20 päivää.'],
  ['230826A123B', 'Älä kirjoita henkilötunnusta. Päivä riittää.'],
])('of %s it says: %s', async (typed, said) => {
  const { user } = await openSheet('fi');
  await user.keyboard(`1${typed}{Enter}`);
  expect(line('Raskaus')).toHaveTextContent(said);
  // A personal identity code does not even stay in the field.
  const kept = typed.length === 11 ? '' : typed;
  expect(within(line('Raskaus')).getByRole('textbox')).toHaveValue(kept);
});

it('looks up a criterion: its source, the contradictions known, the reading used', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('120+3{Enter}');
  const mark = screen.getByRole('button', { name: /raskausviikko vähintään 20: täyttyy/ });
  await user.click(mark);
  expect(mark).toHaveAttribute('aria-expanded', 'true');
  const card = mark.closest('article') as HTMLElement;
  expect(
    await within(card).findByText(/Aikaisin aika hakeutua on raskausviikko 20/),
  ).toHaveTextContent('tarkistettu 21.11.2026');
  expect(await within(card).findByText(/Mikään lähde ei kerro tarkkaa päivää/)).toHaveTextContent(
    'Viikolla 19+0–19+6 kehotamme kysymään',
  );
  await user.click(mark);
  expect(within(card).queryByText(/Aikaisin aika/)).toBeNull();
});

it('shows the keys, and the questions as families read them, when asked', async () => {
  const { user, words, container } = await openSheet('fi');
  expect(screen.queryByText(words.nurse.keys.lead)).toBeNull();
  await user.keyboard('{F2}');
  expect(screen.getByText(words.nurse.keys.lead)).toBeInTheDocument();
  for (const { title, why } of [words.questions.worries, words.questions.acute]) {
    expect(container).toHaveTextContent(title);
    expect(container.textContent).toContain(why);
  }
  const keys = [...line('Huolet').querySelectorAll('kbd')].map(({ textContent }) => textContent);
  expect(keys).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c']);
  await user.keyboard('{F2}');
  expect(line('Huolet').querySelector('kbd')).toBeNull();
});

it('while the family looks on, only plain facts are in sight', async () => {
  const { user, container } = await openSheet('fi');
  await user.keyboard('2?{Enter}11{Enter}23');
  expect(at()).toHaveAttribute('data-question', 'acute');
  await user.keyboard('{F4}');
  expect(screen.queryAllByRole('article')).toEqual([]);
  expect(screen.queryByRole('heading', { name: 'Tulokset' })).toBeNull();
  expect(screen.queryByText('Perheelle mukaan')?.closest('[hidden]')).toBeInstanceOf(HTMLElement);
  const seen = screen.getAllByRole('group').flatMap(({ dataset }) => dataset['question'] ?? []);
  expect(seen).toEqual(['situation', 'child', 'home']);
  expect(container.querySelector('main')).not.toHaveTextContent(/piilo|arat kysym/i);
  // Focus is where it can be seen, and Enter passes over what cannot.
  expect(at()).toHaveAttribute('data-question', 'situation');
  line('Kotikunta').querySelector<HTMLElement>('input:checked')?.focus();
  await user.keyboard('1');
  expect(at()).toHaveAttribute('data-question', 'home');
  await user.keyboard('{F4}');
  expect(screen.getAllByRole('article')).toHaveLength(8);
  expect(line('Huolet').querySelector<HTMLInputElement>('[value=crying]')).toBeChecked();
});

it('what is hidden from the family is not printed', async () => {
  const { user, container } = await openSheet('fi');
  await user.keyboard('2?{Enter}11{Enter}2{F4}');
  fireEvent(window, new Event('beforeprint'));
  expect(container.querySelector('.tuki-paper')).toBeNull();
  await user.keyboard('{F4}');
  expect(container.querySelector('.tuki-paper')).toBeInstanceOf(HTMLElement);
});

it('F4 gives focus back where it was', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('2?{Enter}11{F4}{F4}');
  expect(document.activeElement?.closest('[data-question]')).toHaveAttribute(
    'data-question',
    'worries',
  );
});

it('what is open stays open behind the view of the family', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('2?{Enter}11{Enter}2{F9}');
  await user.click(await screen.findByLabelText('Ota mukaan: Huolet'));
  await user.keyboard('{F4}{F4}');
  expect(screen.getByLabelText('Ota mukaan: Huolet')).toBeChecked();
});

it('the next family begins at once with an empty page, in its first question', async () => {
  const { user, container } = await openSheet('fi');
  await user.keyboard('120+3{Enter}14{Enter}2{F4}{F8}');
  expect(container.querySelectorAll('input:checked')).toHaveLength(0);
  expect(screen.queryAllByRole('article')).toEqual([]);
  expect(line('Tilanne').contains(document.activeElement)).toBe(true);
  expect(screen.getByText('Sivu on tyhjä.')).toBeInTheDocument();
  await user.keyboard('1');
  expect(within(line('Raskaus')).getByRole('textbox')).toHaveValue('');
});

it('the hand-out is in the language of the family, the page stays in its own', async () => {
  const { user, container } = await openSheet('fi');
  await user.keyboard('2?{Enter}11{Enter}22{Enter}');
  // Nobody waits for paper until it is printed.
  expect(container.querySelector('.tuki-paper')).toBeNull();
  fireEvent(window, new Event('beforeprint'));
  const paper = () => container.querySelector('.tuki-paper') as HTMLElement;
  expect(paper()).toHaveTextContent('Tukipolku: palveluja perheelle');
  await user.click(screen.getByText('Perheelle mukaan'));
  await user.selectOptions(await screen.findByLabelText('Perheen kieli'), 'English');
  await waitFor(() =>
    expect(paper()).toHaveTextContent('Therapeutic work for families with infants'),
  );
  expect(paper().querySelectorAll('[lang]')).toHaveLength(1);
  // What the family will read stands on the screen, too.
  expect(container.querySelector('pre[lang=en]')).toHaveTextContent('You can get in touch now');
  expect(screen.getByRole('heading', { name: THERAPY })).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Perheen kieli'), 'Suomi');
  await waitFor(() => expect(paper()).toHaveTextContent('Tukipolku: palveluja perheelle'));
  fireEvent(window, new Event('afterprint'));
  expect(container.querySelector('.tuki-paper')).toBeNull();
});

it('the record takes in what is ticked', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('2?{Enter}11{Enter}221{Enter}');
  await user.click(screen.getByText('Potilaskertomukseen'));
  expect(summary()).not.toHaveTextContent(/itku|väkivalta/);
  await user.click(await screen.findByLabelText('Ota mukaan: Huolet'));
  expect(summary()).toHaveTextContent('Huolet: runsas itku, vaikea rauhoittaa.');
  expect(summary()).not.toHaveTextContent(/väkivalta/);
  expect(screen.getByText(/^Lähete: Vauvojen toimintaterapia/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Kopioi: Yhteenveto' }));
  expect(await navigator.clipboard.readText()).toBe(summary().textContent);
  expect(await screen.findByText('Kopioitu: Yhteenveto.')).toBeInTheDocument();
});

it('a tick holds for the answer that it was given for, and no other', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('2?{Enter}11{Enter}225{Enter}{F9}');
  await user.click(await screen.findByLabelText('Ota mukaan: Tilanne juuri nyt'));
  expect(summary()).toHaveTextContent('Tilanne juuri nyt: ei akuuttia tilannetta.');
  line('Tilanne juuri nyt').querySelector('input')?.focus();
  await user.keyboard('1');
  expect(screen.getByLabelText('Ota mukaan: Tilanne juuri nyt')).not.toBeChecked();
  expect(summary()).not.toHaveTextContent(/väkival/);
});

it('after a loss there are people to call, and nothing to write or hand out', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('5');
  expect(screen.getAllByRole('link', { name: /09 310 44222/ }).length).toBeGreaterThan(0);
  expect(screen.queryByText('Perheelle mukaan')).toBeNull();
  expect(screen.queryByText('Potilaskertomukseen')).toBeNull();
});

it('says when a first birthday is near, and whom to call', async () => {
  const { user } = await openSheet('fi');
  // 23 days before the first birthday.
  await user.keyboard('2151225{Enter}14{Enter}25{Enter}');
  expect(line('Vauvan ikä')).toHaveTextContent(
    'Tulkittu: Syntynyt 15.12.2025, täyttää vuoden 15.12.2026',
  );
  expect(therapy()).toHaveTextContent('Voit ottaa yhteyttä nyt');
  expect(therapy()).toHaveTextContent('15.12.2026');
  expect(within(therapy()).getByRole('link')).toHaveTextContent('09 310 15454');
});

it('names an obstacle as what it is, and whether it is', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('120+3{Enter}14{Enter}21{Enter}');
  expect(therapy()).toHaveTextContent('✕ väkivalta tai sen pelko nyt: kyllä');
  expect(therapy()).toHaveTextContent('✓ huoli päihteistä nyt: ei');
});

it('counts from the day on which a family comes', async () => {
  let now = NOON;
  const { user } = await openSheet('fi', () => now);
  now = new Date('2026-11-25T09:00:00+02:00');
  await user.keyboard('{F8}1070327');
  expect(line('Raskaus')).toHaveTextContent('raskauden kesto 25+3');
});

it('the language of the family stays its own when the page changes', async () => {
  const { user, container } = await openSheet('fi');
  await user.keyboard('2');
  await user.click(screen.getByText('Perheelle mukaan'));
  await user.selectOptions(await screen.findByLabelText('Perheen kieli'), 'Svenska');
  fireEvent(window, new Event('beforeprint'));
  const paper = () => container.querySelector('.tuki-paper [lang]')?.getAttribute('lang');
  await waitFor(() => expect(paper()).toBe('sv'));
  await user.click(screen.getByRole('link', { name: 'Svenska' }));
  await user.click(await screen.findByRole('link', { name: 'Suomi' }));
  expect(await screen.findByLabelText<HTMLSelectElement>('Perheen kieli')).toHaveValue('sv');
  expect(paper()).toBe('sv');
});

it('tells of newer rules, and keeps the family that is in the room', async () => {
  const { user, tellOutdated } = await openSheet('fi');
  await user.keyboard('1');
  tellOutdated();
  expect(screen.getByRole('alert')).toHaveTextContent('Säännöt tai yhteystiedot ovat muuttuneet.');
  expect(screen.getAllByRole('article')).toHaveLength(8);
});

it('changes its own language in place, and keeps the answers', async () => {
  const { user } = await openSheet('fi');
  await user.keyboard('2');
  await user.click(screen.getByRole('link', { name: 'Svenska' }));
  expect(await screen.findByRole('heading', { name: 'Resultat' })).toBeInTheDocument();
  expect(line('Situation').querySelector<HTMLInputElement>('input:checked')?.value).toBe('baby');
  expect(location.pathname).toBe('/sv/radgivningsbyra/');
});

function therapy(): HTMLElement {
  return screen.getByRole('heading', { name: THERAPY }).closest('article') as HTMLElement;
}

/** The question that has focus. */
function at() {
  return document.activeElement?.closest('[data-question]');
}

function summary(): HTMLElement {
  return screen.getByText(/^Tukipolku-kartoitus/);
}
