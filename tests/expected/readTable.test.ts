import { describe, expect, it } from 'vitest';
import { plainDate } from '../../src/rules/plainDate.ts';
import { COLUMNS } from './columns.ts';
import { readTable } from './readTable.ts';

const CELLS: Record<string, string> = {
  Nro: '1',
  Perhe: 'Odottaja on uupunut.',
  Tänään: '22.11.2026',
  Tilanne: 'odottaa vauvaa',
  Raskaus: 'viikko 19+3',
  Kotikunta: 'Helsinki',
  Huolet: 'mieliala + arki',
  'Terapeuttinen vauvaperhetyö': 'kysy',
  'Vauvojen toimintaterapia': 'toinen reitti',
  'Lasten toimintaterapia': 'ei tarvetta',
  Perhetyö: 'sosiaalityöntekijän kautta',
  'Tehostettu perhetyö': 'kysy',
  'Baby blues -vauvaperhetyö': 'ota yhteyttä',
  Neuvola: 'ota yhteyttä',
  'Lapsiperheiden sosiaalineuvonta': '–',
  Lähde: 'yksi | toinen',
  Perustelu: 'Siksi.',
};

describe('a table', () => {
  it('is read to answers and outcomes', () => {
    expect(readTable(tableOf({}))).toEqual({
      faults: [],
      rows: [
        {
          number: '1',
          family: 'Odottaja on uupunut.',
          today: plainDate('2026-11-22'),
          answers: {
            situation: 'expecting',
            pregnancy: { by: 'week', weeks: 19, days: 3 },
            home: 'helsinki',
            worries: ['mood', 'everydayLife'],
          },
          expected: {
            infantFamilyTherapy: 'ask',
            babyOccupationalTherapy: 'otherRoute',
            paediatricOccupationalTherapy: 'notNeeded',
            familyWork: 'socialWorker',
            enhancedFamilyWork: 'ask',
            babyBlues: 'apply',
            maternityAndChildHealthClinic: 'apply',
            socialCounselling: undefined,
          },
          sources: ['yksi', 'toinen'],
          reason: 'Siksi.',
        },
      ],
    });
  });

  it.each([
    ['with a BOM and Windows line ends', `\uFEFF${tableOf({}).replaceAll('\n', '\r\n')}`],
    ['with its columns in another order', tableOf({}, COLUMNS.toReversed())],
    ['with empty rows at its end', `${tableOf({})}\n\n${';'.repeat(COLUMNS.length - 1)}\n`],
    ['with large first letters', tableOf({ Tilanne: 'Odottaa vauvaa', Raskaus: 'Viikko 19+3' })],
    ['with the short dash of a keyboard', tableOf({ 'Lapsiperheiden sosiaalineuvonta': '-' })],
    ['with spaces about the words', tableOf({ Kotikunta: ' Helsinki ', Huolet: 'mieliala+arki' })],
  ])('%s reads the same', (_, table) => {
    expect(readTable(table)).toEqual(readTable(tableOf({})));
  });

  it('keeps quoted semicolons, quotes and line breaks', () => {
    const { rows, faults } = readTable(
      tableOf({ Perhe: '"Äiti sanoo: ""en jaksa""; isä samoin.\nMolemmat."' }),
    );
    expect(faults).toEqual([]);
    expect(rows[0]?.family).toBe('Äiti sanoo: "en jaksa"; isä samoin.\nMolemmat.');
  });
});

describe('a fault', () => {
  it.each([
    ['Kotikunta', 'Helsingissä', 'Helsinki / muuttamassa Helsinkiin / muualla / ei varma'],
    ['Huolet', 'mieliala + akri', 'itku / uni tai syöminen / aistiherkkyys / mieliala / suhde'],
    ['Huolet', 'ei mikään + arki', 'itku / uni tai syöminen / aistiherkkyys / mieliala / suhde'],
    ['Huolet', 'arki + arki', 'itku / uni tai syöminen / aistiherkkyys / mieliala / suhde'],
    ['Raskaus', 'laskettu aika 31.2.2027', 'laskettu aika 18.4.2027 / viikko 19+3 / ei tiedossa'],
    ['Raskaus', 'viikko 43+0', 'laskettu aika 18.4.2027 / viikko 19+3 / ei tiedossa'],
    ['Raskaus', 'viikko 19+7', 'laskettu aika 18.4.2027 / viikko 19+3 / ei tiedossa'],
    ['Lapsi', 'syntynyt 29.2.2027', 'syntynyt 20.8.2026 / 11 kk / ei kerrota'],
    ['Lapsi', '11', 'syntynyt 20.8.2026 / 11 kk / ei kerrota'],
    ['Tänään', '2026-11-22', 'päivä, esimerkiksi 22.11.2026'],
    ['Perhetyö', 'ehkä', 'ota yhteyttä / pyydä lähete / sosiaalityöntekijän kautta / kysy / ei'],
  ])('in "%s" says the row, the column, "%s" and what may stand there', (column, cell, allowed) => {
    const { rows, faults } = readTable(tableOf({ [column]: cell }));
    expect(rows).toEqual([]);
    expect(faults).toEqual([
      expect.stringContaining(
        `Rivi 2 (Nro 1), sarake ”${column}”: Solussa lukee ”${cell}”. Siinä voi olla: ${allowed}`,
      ),
    ]);
  });

  it.each(['Perhe', 'Lähde', 'Perustelu', 'Neuvola'])('is an empty "%s"', (column) => {
    const { faults } = readTable(tableOf({ [column]: '' }));
    expect(faults).toEqual([
      expect.stringContaining(`Rivi 2 (Nro 1), sarake ”${column}”: Solu on tyhjä.`),
    ]);
  });

  it('leaves the other rows to be read, and every other fault to be told', () => {
    const [heading, good] = tableOf({}).split('\n');
    const bad = tableOf({ Tuki: 'joo', Lähete: 'ehkä' }).split('\n')[1];
    const { rows, faults } = readTable([heading, bad, good].join('\n'));
    expect(rows).toHaveLength(1);
    expect(faults.map((fault) => fault.slice(0, 30))).toEqual([
      'Rivi 2 (Nro 1), sarake ”Tuki”:',
      'Rivi 2 (Nro 1), sarake ”Lähete',
    ]);
  });

  it('is a cell too many or too few', () => {
    const { rows, faults } = readTable(`${tableOf({})};yksi\n1;vain kaksi`);
    expect(rows).toEqual([]);
    expect(faults).toEqual([
      'Rivi 2 (Nro 1): soluja on 24, sarakkeita 23.',
      'Rivi 3 (Nro 1): soluja on 2, sarakkeita 23.',
    ]);
  });

  it.each([
    ['is missing', COLUMNS.filter((column) => column !== 'Tuki'), ['Sarake ”Tuki” puuttuu.']],
    ['is there twice', [...COLUMNS, 'Tuki'], ['Sarake ”Tuki” on ylimääräinen.']],
    [
      'has another name',
      COLUMNS.map((column) => column.replace('Tuki', 'Apu')),
      ['Sarake ”Tuki” puuttuu.', 'Sarake ”Apu” on ylimääräinen.'],
    ],
  ])('is a column that %s', (_, columns, faults) => {
    expect(readTable(tableOf({}, columns))).toEqual({ rows: [], faults });
  });

  it('is a quotation that never ends', () => {
    const { rows, faults } = readTable(tableOf({ Perustelu: '"Siksi' }));
    expect(rows).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(/^Taulukkoa ei voi lukea: /)]);
  });

  it.each(['', '\uFEFF', '\n'])('is an empty file: %j', (text) => {
    expect(readTable(text).faults).toContain('Sarake ”Nro” puuttuu.');
  });
});

/** A table of one family, as written; `cells` differ from the one above. */
function tableOf(cells: Record<string, string>, columns: readonly string[] = COLUMNS): string {
  const row = columns.map((column) => cells[column] ?? CELLS[column] ?? '');
  return [columns.join(';'), row.join(';')].join('\n');
}
