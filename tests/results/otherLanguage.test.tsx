import { act, renderHook } from '@testing-library/react';
import { createInstance, type i18n } from 'i18next';
import { beforeEach, expect, it, vi } from 'vitest';
import { useOtherLanguage } from '../../src/results/taking/useOtherLanguage.ts';

const asked = vi.hoisted(
  () => new Map<string, { come: (words: i18n) => void; fail: () => void }>(),
);
vi.mock('../../src/i18n/createI18n.ts', () => ({
  createI18n: (language: string) =>
    new Promise<i18n>((resolve, reject) => {
      asked.set(language, { come: resolve, fail: () => reject(new Error('No network')) });
    }),
  addNamespace: () => Promise.resolve(),
}));
beforeEach(() => asked.clear());

it('words that come late do not undo a later choice', async () => {
  const { result } = renderHook(() => useOtherLanguage());
  const [english, swedish] = [createInstance(), createInstance()];
  void result.current.choose('en');
  await act(async () => {
    const choosing = result.current.choose('sv');
    asked.get('sv')?.come(swedish);
    await choosing;
  });
  await act(async () => {
    asked.get('en')?.come(english);
    await Promise.resolve();
  });
  expect(result.current.other).toBe(swedish);
});

it('a failure that comes late is not told of a later choice', async () => {
  const { result } = renderHook(() => useOtherLanguage());
  void result.current.choose('en');
  await act(() => result.current.choose(''));
  await act(async () => {
    asked.get('en')?.fail();
    await Promise.resolve();
  });
  expect(result.current).toMatchObject({ other: undefined, failed: undefined });
});
