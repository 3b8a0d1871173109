import { describe, expect, it } from 'vitest';
import { SERVICES, type ServiceId } from '../../src/catalogue/services.ts';
import { readFragment, shareFragment } from '../../src/catalogue/sharedServices.ts';

describe('a link', () => {
  it.each<[fragment: string, services: ServiceId[]]>([
    ['#services=familyWork', ['familyWork']],
    ['#services=infantFamilyTherapy,babyBlues', ['infantFamilyTherapy', 'babyBlues']],
    // The order of the results tells something of the answers, the order of the catalogue nothing.
    ['#services=infantFamilyTherapy,babyBlues', ['babyBlues', 'infantFamilyTherapy']],
    ['#services=babyBlues', ['babyBlues', 'babyBlues']],
  ])('to %s is made from %j', (fragment, services) => {
    expect(shareFragment(services)).toBe(fragment);
  });

  it.each<[services: string[], fragment: string]>([
    [['familyWork'], '#services=familyWork'],
    [['infantFamilyTherapy', 'babyBlues'], '#services=infantFamilyTherapy,babyBlues'],
    [['infantFamilyTherapy', 'babyBlues'], '#services=babyBlues,infantFamilyTherapy'],
    [['babyBlues'], '#services=babyBlues,babyBlues'],
  ])('names %j: %s', (services, fragment) => {
    expect(readFragment(fragment)).toEqual(services);
  });

  it.each(['', '#', '#content', '#help'])('names none: "%s"', (fragment) => {
    expect(readFragment(fragment)).toBe('none');
  });

  it.each([
    ['of no service', '#services='],
    ['of an unknown service', '#services=pigeon'],
    ['of a service and an unknown one', '#services=babyBlues,pigeon'],
    ['of a service and an empty one', '#services=babyBlues,'],
    ['with a service cut short', '#services=babyBlue'],
    ['with another sign between services', '#services=babyBlues;familyWork'],
    ['with markup', '#services=<b>babyBlues</b>'],
    ['of something else', '#contacts=babyBlues'],
    ['with something before it', '#x#services=babyBlues'],
    ['that ends where services would stand', '#x#services='],
    ['of one letter', '#x'],
  ])('is broken %s: %s', (_, fragment) => {
    expect(readFragment(fragment)).toBe('broken');
  });

  it('may name every service, but no more than there are', () => {
    const all = SERVICES.map(({ id }) => id);
    expect(readFragment(`#services=${all.join()}`)).toEqual(all);
    expect(readFragment(`#services=${all.join()},babyBlues`)).toBe('broken');
  });
});
