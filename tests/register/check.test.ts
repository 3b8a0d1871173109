import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readKept, type Kept } from './kept.ts';
import { teaRegister, useTeaFolder, type TeaRegister } from './teaRegister.ts';

const { put, check, inFolder } = useTeaFolder();

const SAME = [
  'Compared: 64 fields. Not as kept: 0.',
  'Next: nothing. All that is watched is as it was kept.',
].join('\n');
const NEXT =
  'Next: compare with the register, decide, mend rules, words, statements and contacts; then npm run check:register -- --keep <file or url>';

const AGAIN = 'Next: take another copy. If the texts have really ended: docs/faults.md';

/** Checks the tea register with something in it altered. */
function checkAltered(alter: (register: TeaRegister) => void) {
  const register = teaRegister();
  alter(register);
  return check([put('now.json', register)]);
}

describe('a copy is as it was kept', () => {
  it.each<[what: string, alter: (register: TeaRegister) => void]>([
    ['when nothing changed', () => {}],
    [
      'when only white space changed',
      ({ services }) => (services[9408].fi.description_long = ' Tea  is\tpoured at\r\nnine.'),
    ],
    ['when a list was turned round', ({ services }) => (services[9408].fi.unit_ids = [2, 3, 1])],
    [
      'when channels changed places',
      ({ errand_services: errands }) =>
        (errands[5263].fi.channels = errands[5263].fi.channels.toReversed()),
    ],
    [
      'when an unknown field changed',
      ({ services }) => (services[9408].fi.brewed_by.nobody = false),
    ],
    ['when another service changed', ({ services }) => (services[1].fi = 'still of no interest')],
  ])('%s', async (_, alter) => {
    expect(await checkAltered(alter)).toEqual({ code: 0, report: SAME });
  });

  it('as lists in two files', async () => {
    const { services, errand_services: errands } = teaRegister();
    const files = [put('a.json', Object.values(services)), put('b.json', Object.values(errands))];
    expect(await check(files)).toEqual({ code: 0, report: SAME });
  });

  it('as one entry and language in each file', async () => {
    const { services, errand_services: errands } = teaRegister();
    const { fi, sv, en } = services[9408];
    const files = Object.entries({ fi, sv, en }).map(([code, texts]) =>
      put(`9408.${code}.json`, texts),
    );
    const all = [...files, put('5263.fi.json', errands[5263].fi)];
    expect(await check(all)).toEqual({ code: 0, report: SAME });
  });
});

describe('what changed is told', () => {
  it('in one field of one language, with what rests on it', async () => {
    const result = await checkAltered(({ services }) => {
      services[9408].sv.prerequisites = 'Ta två stora koppar.';
    });
    expect(result).toEqual({
      code: 1,
      report: [
        'Compared: 64 fields. Not as kept: 1.',
        'Teehetki (service 9408)',
        '  service to read again: infantFamilyTherapy (expectingOrInfant, worryInParenthood, residence, supportNotEnough, noAcuteViolence, noAcuteSubstanceUse, noAcutePsychosis, weekTwenty, beforeFirstBirthday)',
        '  prerequisites, sv: changed (words: 3 before, 4 now)',
        '    now: “Ta två stora koppar.”',
        '    rests on it: therapyObstaclesSv (infantFamilyTherapy: noAcuteViolence, noAcuteSubstanceUse, noAcutePsychosis)',
        NEXT,
      ].join('\n'),
    });
  });

  it('also where no statement cites it, with what cites its entry', async () => {
    const { code, report } = await checkAltered(({ services }) => {
      services[9408].en.title = 'Cocoa time';
    });
    expect(code).toBe(1);
    expect(report).toContain('  title, en: changed (words: 2 before, 2 now)');
    expect(report).toContain(
      '    no statement cites this field; of this entry are cited: therapyObstaclesSv, therapyMaisa',
    );
  });

  it('in a channel, with the statement and the contact that come from it', async () => {
    const { code, report } = await checkAltered(({ errand_services: errands }) => {
      errands[5263].fi.channels[0]!.phone = '+358 10';
    });
    expect(code).toBe(1);
    expect(report).toContain('  channels 7 phone, fi: changed (words: 2 before, 2 now)');
    expect(report).toContain('rests on it: clinicLine (maternityAndChildHealthClinic: way in)');
    expect(report).toContain('contact from this entry: clinicPhone');
  });

  it.each<[what: string, line: string, alter: (register: TeaRegister) => void]>([
    [
      'a field that appeared',
      '  information, fi: appeared (words: 2)\n    now: “Ask us.”',
      ({ services }) => Object.assign(services[9408].fi, { information: 'Ask us.' }),
    ],
    [
      'a field that is gone',
      '  prerequisites, fi: gone (words: 2)\n    no statement',
      ({ services }) => (services[9408].fi.prerequisites = ' '),
    ],
    [
      'a unit more',
      '  unit_ids, sv: changed (words: 3 before, 4 now)',
      ({ services }) => services[9408].sv.unit_ids.push(4),
    ],
    [
      'a channel that is gone',
      '  channels 7 phone, fi: gone (words: 2)',
      (all) => all.errand_services[5263].fi.channels.shift(),
    ],
    [
      'a language that appeared',
      '  name, sv: appeared (words: 1)',
      ({ errand_services: errands }) => {
        const { fi } = errands[5263];
        Object.assign(errands[5263], { sv: fi });
      },
    ],
    [
      'a service that was not there',
      '  title, fi: appeared (words: 1)\n    now: “Kahvi”',
      (all) =>
        Object.assign(all.services, { 9758: { ...all.services[9408], id: 9758, fi: coffee } }),
    ],
  ])('of %s', async (_, line, alter) => {
    const { code, report } = await checkAltered(alter);
    expect({ code, report }).toEqual({ code: 1, report: expect.stringContaining(line) as string });
  });

  const coffee = { ...teaRegister().services[9408].fi, title: 'Kahvi' };
});

describe('what cannot be compared is told', () => {
  it('of a service that is not in the copy', async () => {
    const { code, report } = await checkAltered(({ services }) =>
      Reflect.deleteProperty(services, 9408),
    );
    expect({ code, report }).toEqual({
      code: 1,
      report: [
        'Compared: 31 fields. Not as kept: 0.',
        'Not in this copy at all:',
        '  Terapeuttinen vauvaperhetyö (service 9408)',
        AGAIN,
      ].join('\n'),
    });
  });

  it.each([
    ['empty lists', []],
    ['null', null],
    ['empty objects', {}],
    ['nothing', undefined],
  ])('of a service without content: %s', async (_, hole) => {
    const { code, report } = await checkAltered(({ services }) =>
      Object.assign(services[9408], { fi: hole, sv: hole, en: hole }),
    );
    expect({ code, report }).toEqual({
      code: 1,
      report: [
        'Compared: 31 fields. Not as kept: 0.',
        'No content in this copy, cannot be compared:',
        '  Terapeuttinen vauvaperhetyö (service 9408): fi, sv, en',
        AGAIN,
      ].join('\n'),
    });
  });

  it('of an entry that only contacts rest on, by their names', async () => {
    const register = teaRegister();
    const { fi } = register.errand_services[5263];
    Object.assign(register.errand_services, { 5059: { id: 5059, fi } });
    await check(['--keep', put('now.json', register)]);
    const { code, report } = await checkAltered(() => {});
    expect(code).toBe(1);
    expect(report).toContain('Not in this copy at all:\n  occupationalTherapyPhone (errand 5059)');
  });

  it('of one language without content', async () => {
    const { code, report } = await checkAltered(({ services }) =>
      Object.assign(services[9408], { en: [] }),
    );
    expect(code).toBe(1);
    expect(report).toContain(
      'cannot be compared:\n  Teehetki (service 9408): en\nNext: take another copy',
    );
  });
});

describe('keeping anew', () => {
  it('keeps how many words, and their SHA-256', () => {
    // Taken by hand: printf 'Ta en kopp.' | sha256sum
    expect(kept()['service 9408']?.sv?.['prerequisites']).toBe(
      '3 a2312668305002e0bddd56cb7b012e5ae99b924421f92877018914005e274731',
    );
  });

  it('keeps an empty field as empty, and no text of the register', () => {
    expect(kept()['service 9408']?.fi).toMatchObject({ information: '' });
    expect(kept()['errand 5263']).toMatchObject({ sv: null, en: null });
    expect(readFileSync(inFolder('kept.json'), 'utf8')).not.toContain('kopp');
  });

  it('makes the next check content', async () => {
    const register = teaRegister();
    register.services[9408].fi.title = 'Kaakaohetki';
    const now = put('now.json', register);
    expect(await check([now])).toMatchObject({ code: 1 });
    expect(await check(['--keep', now])).toEqual({
      code: 0,
      report: 'Kept: 1 fields that were other before.',
    });
    expect(await check([now])).toEqual({ code: 0, report: SAME });
  });

  it('keeps what was kept where a copy has no content', async () => {
    const register = teaRegister();
    Object.assign(register.services[9408], { fi: [] });
    const before = kept();
    await check(['--keep', put('now.json', register)]);
    await check(['--keep', put('now.json', [])]);
    expect(kept()).toEqual(before);
  });
});

function kept(): Kept {
  return readKept(inFolder('kept.json'));
}
