import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(async () => {
  vi.stubGlobal('scrollTo', () => {});
  document.body.innerHTML = `
    <div id="tukipolku"><div class="tuki-screen"><button data-step="start">Start</button></div></div>
    <template data-step="start" data-title="Question 1"><h1 tabindex="-1">How are you?</h1></template>`;
  vi.resetModules();
  await import('../../src/early/holdPresses.ts');
});
afterEach(() => {
  window._early_?.end();
  vi.unstubAllGlobals();
});

it('shows the step that a press leads to, and tells of it', () => {
  fireEvent.click(screen.getByRole('button'));
  expect(screen.getByRole('heading')).toHaveFocus();
  expect(document.title).toBe('Question 1');
  expect(window._early_?.take()).toEqual(['start']);
  expect(window._early_?.end()).toBeNull();
});

it('shows nothing more once its steps were taken, and gives what was pressed at the end', () => {
  expect(window._early_?.take()).toEqual([]);
  const button = screen.getByRole('button');
  fireEvent.click(button);
  expect(screen.queryByRole('heading')).toBeNull();
  expect(button).toHaveAttribute('data-held');
  expect(window._early_?.end()).toBe(button);
  expect(button).not.toHaveAttribute('data-held');
  expect('_early_' in window).toBe(false);
});

it('lets another page take its place only while there is no step to lose', () => {
  document.body.insertAdjacentHTML('beforeend', '<footer><a href="/privacy/">Privacy</a></footer>');
  const link = screen.getByRole('link');
  link.addEventListener('click', (event) => event.preventDefault());
  fireEvent.click(link);
  expect(link).not.toHaveAttribute('target');
  fireEvent.click(screen.getByRole('button'));
  fireEvent.click(link);
  expect(link).toHaveAttribute('target', '_blank');
});

it('leads to a part of the page, and leaves the address alone', () => {
  Element.prototype.scrollIntoView = () => {};
  document.body.insertAdjacentHTML(
    'beforeend',
    '<a href="#help">Help now</a><section id="help" tabindex="-1">112</section>',
  );
  expect(fireEvent.click(screen.getByRole('link'))).toBe(false);
  expect(screen.getByText('112')).toHaveFocus();
  expect(location.hash).toBe('');
});
