import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSources } from './checkSources.ts';
import { findSentences, type Paper, type Statements } from './findSentences.ts';

const CHECKED = '2026-11-21';

// Two made-up pages and a made-up register. The fingerprints were taken by hand (sha256sum).
const STATEMENTS: Statements = {
  documents: {
    tea: { title: 'Tea', publisher: 'Us', kind: 'page', language: 'en', checked: CHECKED },
    cake: { title: 'Cake', publisher: 'Us', kind: 'brochure', language: 'fi', checked: CHECKED },
    shop: { title: 'Shop (12)', publisher: 'Us', kind: 'register', checked: CHECKED },
  },
  sources: {
    teaHot: { document: 'tea', section: 'Service', language: 'en' },
    teaFree: { document: 'tea', section: 'Cost', language: 'en' },
    cakeSweet: { document: 'cake', section: 'Maku', language: 'fi' },
    cakeShared: { document: 'cake', section: 'Hinta', language: 'fi' },
    shopOpen: { document: 'shop', section: 'hours', language: 'en' },
  },
  fingerprints: {
    // "Our tea is always served hot."
    teaHot: {
      words: 6,
      sha256: '614cab16f70180b6065a758506a230682ec6047fb1d2dc3c39a1abd7733588e4',
    },
    // "Tea costs nothing."
    teaFree: {
      words: 3,
      sha256: '2c7563d5c2e9f22c4ffe19cdfcc1ead8883f3678e3525618e1ca818491631e48',
    },
    // "Kakku on makeaa, myös äidin leipoma."
    cakeSweet: {
      words: 6,
      sha256: '6a12ac48176628e48cbc4f8bed4bc08ab1918f4ada916ed69eecf1d01aca37fd',
    },
    // "Kakun saa jakaa."
    cakeShared: {
      words: 3,
      sha256: 'f19b5095474ccd055fafcb2f7b9c859dae3881e87cd0549cacdc0b48e4bfa6b8',
    },
    // "The shop opens at nine."
    shopOpen: {
      words: 5,
      sha256: '26807498437bc4093727d2ffcc17dd25237d573ac6e5f0fb65a9764f637a3c29',
    },
  },
};

const TEA = 'Welcome! Our tea is always served hot. Ask us. Tea costs nothing.';
const CAKE = 'Kakku on makeaa, myös äidin leipoma. Kakun saa jakaa.';

const text = (file: string, content: string): Paper => ({ file, kind: 'text', texts: [content] });
const SHOP: Paper = {
  file: 'shop.json',
  kind: 'register',
  texts: ['Shop', 'Come in. The shop opens\n at nine. It closes at ten.'],
};
const PAPERS = [text('1.txt', TEA), text('2.txt', CAKE), SHOP];

const TEA_FOUND = { file: '1.txt', found: ['teaHot', 'teaFree'], missing: [], unchecked: [] };
const CAKE_FOUND = {
  file: '2.txt',
  found: ['cakeSweet', 'cakeShared'],
  missing: [],
  unchecked: [],
};
const SHOP_FOUND = { found: ['shopOpen'], missing: [], unchecked: [] };

describe('the sentences of', () => {
  it('whole documents are found, each in its own', () => {
    expect(findSentences(STATEMENTS, PAPERS)).toEqual([
      { document: 'tea', ...TEA_FOUND },
      { document: 'cake', ...CAKE_FOUND },
      { document: 'shop', ...SHOP_FOUND },
    ]);
  });

  it.each([
    ['line breaks', TEA.replaceAll(' ', '\n')],
    ['double spaces, tabs and breaks', TEA.replaceAll(' ', '  \t\r\n ')],
    ['hard spaces', TEA.replaceAll(' ', '\u00A0')],
    ['space around it all', `\n\n ${TEA}\n`],
  ])('a text with %s are found', (_, content) => {
    const [tea] = findSentences(STATEMENTS, [text('1.txt', content)]);
    expect(tea).toEqual({ document: 'tea', ...TEA_FOUND });
  });

  it.each([
    ['one letter', TEA.replace('hot', 'not')],
    ['one comma', TEA.replace('always', 'always,')],
    ['one capital', TEA.replace('Our', 'our')],
    ['a word more', TEA.replace('served', 'never served')],
    ['a word less', TEA.replace('always ', '')],
    ['two words the other way round', TEA.replace('is always', 'always is')],
  ])('a text altered by %s are missing', (_, content) => {
    const [tea] = findSentences(STATEMENTS, [text('1.txt', content)]);
    expect(tea).toEqual({
      document: 'tea',
      file: '1.txt',
      found: ['teaFree'],
      missing: ['teaHot'],
      unchecked: [],
    });
  });

  it('one document are not accepted from another', () => {
    const tea = TEA.replace('Tea costs nothing.', '');
    const cake = `${CAKE} Tea costs nothing.`;
    const findings = findSentences(STATEMENTS, [text('1.txt', tea), text('2.txt', cake), SHOP]);
    expect(findings).toEqual([
      { document: 'tea', file: '1.txt', found: ['teaHot'], missing: ['teaFree'], unchecked: [] },
      { document: 'cake', ...CAKE_FOUND },
      { document: 'shop', ...SHOP_FOUND },
    ]);
  });

  it('a document that is not there are all missing', () => {
    expect(findSentences(STATEMENTS, [text('2.txt', CAKE), SHOP])).toEqual([
      { document: 'tea', found: [], missing: ['teaHot', 'teaFree'], unchecked: [] },
      { document: 'cake', ...CAKE_FOUND },
      { document: 'shop', ...SHOP_FOUND },
    ]);
  });

  it('a register are unchecked without an extract, and not accepted from a page', () => {
    const page = text('1.txt', `${TEA} The shop opens at nine.`);
    expect(findSentences(STATEMENTS, [page, text('2.txt', CAKE)])).toEqual([
      { document: 'tea', ...TEA_FOUND },
      { document: 'cake', ...CAKE_FOUND },
      { document: 'shop', found: [], missing: [], unchecked: ['shopOpen'] },
    ]);
  });

  it('a register are missing from an extract that has them in pieces', () => {
    const torn: Paper = { ...SHOP, texts: ['The shop opens', 'at nine.'] };
    expect(findSentences(STATEMENTS, [...PAPERS.slice(0, 2), torn])).toEqual([
      { document: 'tea', ...TEA_FOUND },
      { document: 'cake', ...CAKE_FOUND },
      { document: 'shop', found: [], missing: ['shopOpen'], unchecked: [] },
    ]);
  });
});

describe('the check of a folder', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sources-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const put = (file: string, content: string) => {
    writeFileSync(path.join(folder, file), content);
  };

  it('is content when every sentence stands, in several folders too', () => {
    put('1.txt', TEA);
    put('2.txt', CAKE);
    put('README.md', 'no document');
    const register = path.join(folder, 'register');
    mkdirSync(register);
    writeFileSync(
      path.join(register, 'shop.json'),
      JSON.stringify({ id: 12, en: [{ hours: 'The shop opens at nine.' }], fi: null }),
    );
    expect(checkSources(STATEMENTS, [folder, register])).toEqual({
      code: 0,
      report: [
        'Sentences found again, by document:',
        '  2 of 2  Tea (1.txt)',
        '  2 of 2  Cake (2.txt)',
        '  1 of 1  Shop (12)',
        'Nothing is missing or altered.',
      ].join('\n'),
    });
  });

  it('says what it could not check, and does not fail for it', () => {
    put('1.txt', TEA);
    put('2.txt', CAKE);
    expect(checkSources(STATEMENTS, [folder])).toEqual({
      code: 0,
      report: [
        'Sentences found again, by document:',
        '  2 of 2  Tea (1.txt)',
        '  2 of 2  Cake (2.txt)',
        "Not checked: needs the register's extract (.json)",
        '  shopOpen: Shop (12), section "hours"',
        'Nothing is missing or altered.',
      ].join('\n'),
    });
  });

  it('fails, and says where to look, when a sentence is altered', () => {
    put('1.txt', TEA.replace('costs nothing', 'costs little'));
    put('2.txt', CAKE);
    expect(checkSources(STATEMENTS, [folder])).toEqual({
      code: 1,
      report: [
        'Sentences found again, by document:',
        '  1 of 2  Tea (1.txt)',
        '  2 of 2  Cake (2.txt)',
        "Not checked: needs the register's extract (.json)",
        '  shopOpen: Shop (12), section "hours"',
        'Missing or altered; compare with the document and decide:',
        '  teaFree: Tea, section "Cost"',
      ].join('\n'),
    });
  });

  it.each<[fault: string, message: string, folders: () => string[]]>([
    ['no folder', 'Name a folder', () => []],
    ['a folder that is not there', 'There is no folder', () => [path.join(folder, 'gone')]],
    ['a folder without documents', 'There is no document', () => [folder]],
    [
      'a file for a folder',
      'There is no folder',
      () => {
        put('1.txt', TEA);
        return [path.join(folder, '1.txt')];
      },
    ],
    [
      'an extract that is torn',
      'cannot be read as JSON',
      () => {
        put('shop.json', '{"hours": "The shop');
        return [folder];
      },
    ],
  ])('is refused with %s', (_, message, folders) => {
    expect(checkSources(STATEMENTS, folders())).toEqual({
      code: 2,
      report: expect.stringContaining(message) as unknown,
    });
  });
});
