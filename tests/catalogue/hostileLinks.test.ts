import { describe, expect, it } from 'vitest';
import { SERVICES } from '../../src/catalogue/services.ts';
import { readFragment, shareFragment } from '../../src/catalogue/sharedServices.ts';
import { HOSTILE_TEXTS } from '../hostileTexts.ts';
import { randomFrom } from '../random.ts';
import { seedOfRun } from '../seed.ts';

const IDS = SERVICES.map(({ id }) => id);

describe('a link', () => {
  it.each(['', '#'])('that ends in "%s" names no service', (hash) => {
    expect(readFragment(hash)).toBe('none');
  });

  it.each([
    ['no service', ''],
    ['an empty one', ','],
    ['one and an empty one', 'babyBlues,'],
    ['one in other letters', 'BABYBLUES'],
    ['one with a space', ' babyBlues'],
    ['one with a full-width comma', 'babyBlues，familyWork'],
    ['one in percents', '%62abyBlues'],
    ['one with a broken percent', 'babyBlues%'],
    ['one turned around', '\u202eseulBybab'],
    ['one with a letter that cannot be seen', 'baby\u200bBlues'],
    ['one in look-alike letters', 'bаbyBlues'],
    ['one and another fragment', 'babyBlues#services=familyWork'],
    ['one and a query', 'babyBlues&services=familyWork'],
    ['one of every object', 'babyBlues,__proto__'],
    ['the place of one in the list', '0'],
    ['the length of the list', 'length'],
    ['one in a list', '[babyBlues]'],
    ['more than there are', [...IDS, 'babyBlues'].join()],
    ['one, ten thousand times', Array<string>(10_000).fill('babyBlues').join()],
  ])('to %s is broken', (_, services) => {
    expect(readFragment(`#services=${services}`)).toBe('broken');
  });

  it.each(HOSTILE_TEXTS)('with hostile text %# is broken, wherever that stands', (text) => {
    expect(readFragment(`#${text}`)).toBe('broken');
    expect(readFragment(`#services=${text}`)).toBe('broken');
    expect(readFragment(`#services=babyBlues,${text}`)).toBe('broken');
    expect(readFragment(`#services${text}=babyBlues`)).toBe('broken');
  });

  it('that names a service more than once names it once', () => {
    expect(readFragment('#services=familyWork,babyBlues,familyWork')).toEqual([
      'familyWork',
      'babyBlues',
    ]);
  });
});

const SEED = seedOfRun();

it('20 000 random links give the services they name, in our order, or are broken', () => {
  for (let seed = SEED; seed < SEED + 20_000; seed += 1) {
    const random = randomFrom(seed);
    const parts = Array.from({ length: random.between(1, IDS.length + 1) }, () =>
      random.pick(random.chance(0.9) ? IDS : HOSTILE_TEXTS),
    );
    const named = IDS.filter((id) => parts.includes(id));
    const isSound =
      parts.length <= IDS.length && parts.every((part) => named.some((id) => id === part));
    const read = readFragment(`#services=${parts.join(',')}`);
    expect(read, `SEED=${seed}`).toEqual(isSound ? named : 'broken');
  }
});

it('every choice of services comes back from its own link', () => {
  for (let choice = 1; choice < 2 ** IDS.length; choice += 1) {
    const services = IDS.filter((_, index) => (choice & (1 << index)) !== 0);
    expect(readFragment(shareFragment(services.toReversed()))).toEqual(services);
  }
});
