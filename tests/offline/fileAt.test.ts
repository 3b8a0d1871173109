import { expect, it } from 'vitest';
import { fileAt } from '../../src/offline/fileAt.ts';

const files = { '': '', 'fi/': '', 'fi/palvelut/': '', 'favicon.svg': '' };

it.each([
  ['', ''],
  ['index.html', ''],
  ['fi', 'fi/'],
  ['fi/', 'fi/'],
  ['fi/index.html', 'fi/'],
  ['fi/palvelut', 'fi/palvelut/'],
  ['fi/palvelut/index.html', 'fi/palvelut/'],
  ['favicon.svg', 'favicon.svg'],
  ['xx/', undefined],
  ['fi/index.htm', undefined],
  ['fiindex.html', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
])('at "%s" stands "%s"', (path, file) => {
  expect(fileAt(path, files)).toBe(file);
});
