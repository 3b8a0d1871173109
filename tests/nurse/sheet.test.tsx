import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
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
  expect(asked()).toEqual(['Huolet', 'Kotikunta', 'Tuki nyt', 'Tilanne juuri nyt', 'Raskaus']);

  await user.keyboard('rv 12+0');
  expect(asked()).toEqual(['Huolet', 'Kotikunta', 'Tuki nyt', 'Tilanne juuri nyt']);
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
    'Luettu: Laskettu aika 14.3.2027, raskauden kesto 24+0',
  );
  await user.clear(within(line('Raskaus')).getByRole('textbox'));
  await user.keyboard('rv 20+3');
  expect(line('Raskaus')).toHaveTextContent('Luettu: Viikko 20+3, laskettu aika 8.4.2027');
  await user.keyboard('+');
  expect(line('Raskaus')).not.toHaveTextContent(/Luettu|Emme osanneet/);
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
])('of %s it says: %s', async (typed, said) => {
  const { user } = await openSheet('fi');
  await user.keyboard(`1${typed}{Enter}`);
  expect(line('Raskaus')).toHaveTextContent(said);
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
  expect(await within(card).findByText(/Mikään lähde ei sano päivää/)).toHaveTextContent(
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

it('while the family looks on, sensitive questions and outcomes are out of sight', async () => {
  const { user, container } = await openSheet('fi');
  await user.keyboard('2?{Enter}11{Enter}231{Enter}{F4}');
  expect(screen.queryAllByRole('article')).toEqual([]);
  expect(screen.queryByRole('heading', { name: 'Tulokset' })).toBeNull();
  for (const name of ['Huolet', 'Tilanne juuri nyt', 'Sosiaalityöntekijä']) {
    expect(screen.queryByRole('group', { name })).toBeNull();
  }
  expect(container.querySelector('main')).not.toHaveTextContent(/piilo|arat kysym/i);
  // Enter passes over what is not seen.
  line('Kotikunta').querySelector<HTMLElement>('input:checked')?.focus();
  await user.keyboard('1');
  expect(document.activeElement?.closest('[data-question]')).toHaveAttribute(
    'data-question',
    'support',
  );
  await user.keyboard('{F4}');
  expect(screen.getAllByRole('article')).toHaveLength(8);
  expect(line('Huolet').querySelector<HTMLInputElement>('[value=crying]')).toBeChecked();
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

function summary(): HTMLElement {
  return screen.getByText(/^Tukipolku-seulonta/);
}
