import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { foldText } from '../../src/matching/fold.ts';
import type { Language } from '../../src/model/subject.ts';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { FactsPage } from '../../src/sheet/facts-page.tsx';
import { sample } from './sample.ts';

function open(language: Language = 'en') {
  const shown = signal(language);
  render(<FactsPage language={shown} catalogue={catalogue(sample, foldText)} onSettings={() => {}} />);
  return shown;
}

const opened = () => [...document.querySelectorAll('details.subject[open]')].map(({ id }) => id);

afterEach(() => {
  cleanup();
  location.hash = '';
});

it('every entry of the contents leads to a heading', () => {
  open();
  const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
  const targets = links.map((link) => document.getElementById(link.getAttribute('href')!.slice(1)));
  expect(targets.map((heading) => heading?.tagName)).toEqual(links.map(() => 'H2'));
});

it('an address with a subject opens it and moves the focus there', async () => {
  location.hash = '#first-round';
  open();
  await vi.waitFor(() => expect(document.activeElement?.closest('details')?.id).toBe('first-round'));
  expect(opened()).toEqual(['first-round']);
});

it('an address of no subject opens nothing', () => {
  location.hash = '#no-such-subject';
  open();
  expect(opened()).toEqual([]);
});

it('a link to a subject leads there from a search that hides it', async () => {
  open();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'first round' } });
  expect(document.getElementById('us-deficit-2024')).toBeNull();
  location.hash = '#us-deficit-2024';
  await vi.waitFor(() => expect(document.activeElement?.closest('details')?.id).toBe('us-deficit-2024'));
});

it('all subjects open and close at once', () => {
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Open all' }));
  expect(opened()).toHaveLength(sample.subjects.length);
  fireEvent.click(screen.getByRole('button', { name: 'Close all' }));
  expect(opened()).toEqual([]);
});

it('sources say when they are from and how the year is known, and what Gloss does not know', () => {
  open();
  const sources = screen.getByRole('region', { name: 'Sources' });
  expect(within(sources).getByText('Date: 6 May [2025]')).toBeTruthy();
  expect(within(sources).getByText('No year is printed.')).toBeTruthy();
  expect(within(sources).getByText(/The documents end on 6 May \[2025\]/)).toBeTruthy();
});

it('turns to another language in place', async () => {
  const language = open();
  language.value = 'vi';
  expect(await screen.findByRole('heading', { name: 'Diễn biến' })).toBeTruthy();
});
