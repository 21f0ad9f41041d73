import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Language } from '../../src/model/subject.ts';
import { createSearch } from '../../src/search/search.ts';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { FactsPage } from '../../src/sheet/facts-page.tsx';
import { sample } from './sample.ts';

function open(language: Language = 'en') {
  const shown = signal(language);
  render(
    <FactsPage
      language={shown}
      catalogue={catalogue(sample)}
      search={signal(createSearch(sample))}
      tools={{ edition: { version: '1.2.3', factBase: '0123456789ab' } }}
      onSettings={() => {}}
    />,
  );
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

it.each([
  ['#/figure/us-deficit-2024', 'us-deficit-2024'],
  ['#/fact/round', 'fact-round'],
  ['#/difference/start', 'difference-start'],
  ['#/document/delegation', 'document-delegation'],
])('the address %s leads to its place, and everything around it is open', async (address, id) => {
  location.hash = address;
  open();
  const place = document.getElementById(id)!;
  await vi.waitFor(() => expect(place.contains(document.activeElement)).toBe(true));
  expect(place.closest<HTMLDetailsElement>('details')?.open ?? true).toBe(true);
});

it.each(['#/search/46%25', '#/search/46%'])('the address %s asks for 46%', async (address) => {
  location.hash = address;
  open();
  await vi.waitFor(() => expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('46%'));
});

it('an address that asks for something else asks anew on a page that stands open', async () => {
  location.hash = '#/search/46%25';
  open();
  location.hash = '#/search/deficit';
  await vi.waitFor(() => expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('deficit'));
});

it('a document lists what was taken from it, in its own order, each with what it proves', () => {
  open();
  const cabinet = document.getElementById('document-cabinet')!;
  const places = [...cabinet.querySelectorAll('.taken > li')].map((place) => ({
    paragraph: place.querySelector('h4')?.textContent,
    proves: [...place.querySelectorAll('a')].map(({ textContent }) => textContent),
  }));
  expect(places).toEqual([
    {
      paragraph: 'Paragraph 3',
      proves: [
        'He chaired the cabinet meeting.',
        'The deficit was $123.5 billion.',
        'The first round starts.',
        'The tariffs were announced.',
      ],
    },
    { paragraph: 'Paragraph 5', proves: ['Here the documents differ: how the talks began'] },
  ]);
});

it('is printed with everything open, and folded again afterwards', () => {
  open();
  dispatchEvent(new Event('beforeprint'));
  expect(document.querySelectorAll('details:not([open])')).toHaveLength(0);
  dispatchEvent(new Event('afterprint'));
  expect(opened()).toEqual([]);
});

it('says which Gloss and which fact base it is, and what it may do', () => {
  open();
  const about = screen.getByRole('region', { name: 'About Gloss' });
  expect(about.textContent).toContain('Version 1.2.3');
  expect(about.textContent).toContain('Fact base 0123456789ab: 4 facts about 4 subjects, from 2 documents');
  expect(about.textContent).toContain('no network request');
  expect(within(about).getAllByRole('listitem').length).toBeGreaterThan(3);
});

it.each(['#no-such-subject', '#/figure/100%', '#/fact/'])(
  'an address of nothing opens nothing: %s',
  (address) => {
    location.hash = address;
    open();
    expect(opened()).toEqual([]);
  },
);

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
  expect(screen.getByText(/The documents end on 6 May \[2025\]/)).toBeTruthy();
});

it('turns to another language in place', async () => {
  const language = open();
  language.value = 'vi';
  expect(await screen.findByRole('heading', { name: 'Diễn biến' })).toBeTruthy();
});
