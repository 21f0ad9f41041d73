import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { send } from '../../src/messaging/messenger.ts';

let answers: { resolve(answer: unknown): void; reject(reason: Error): void }[];
const page = new EventTarget();

beforeEach(() => {
  answers = [];
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const sendMessage = () => new Promise((resolve, reject) => answers.push({ resolve, reject }));
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
});
afterEach(() => vi.unstubAllGlobals());

function goes(name: 'pagehide' | 'pageshow', persisted = true): void {
  page.dispatchEvent(Object.assign(new Event(name), { persisted }));
}
const settings = { muted: [], language: 'en', highlightStyle: 'quiet' };

test('a message that was under way in the back-forward cache is asked again when the page is back', async () => {
  const asked = send('begin', undefined);
  goes('pagehide');
  goes('pageshow');
  expect(answers).toHaveLength(2);
  answers[1]!.resolve({ reply: settings });
  expect(await asked).toEqual(settings);
});

test('an error that comes of going into the cache is not taken for the answer', async () => {
  const asked = send('begin', undefined);
  goes('pagehide');
  answers[0]!.reject(new Error('The channel was closed.'));
  goes('pageshow');
  answers[1]!.resolve({ reply: settings });
  expect(await asked).toEqual(settings);
});

test('a page that leaves for good or is only shown asks nothing twice', async () => {
  const asked = send('begin', undefined);
  goes('pageshow', false);
  answers[0]!.resolve({ reply: settings });
  await asked;
  goes('pageshow');
  expect(answers).toHaveLength(1);
});

test('a background that is lost rejects', async () => {
  const asked = send('begin', undefined);
  answers[0]!.reject(new Error('The worker was stopped.'));
  await expect(asked).rejects.toThrow('The worker was stopped.');
});

test('an answer of the wrong shape is none', async () => {
  const asked = send('annotate', {
    reading: 1,
    base: 0,
    head: 0,
    tail: 0,
    from: 0,
    blocks: [],
    last: true,
    without: [],
  });
  answers[0]!.resolve({ reply: { state: 'found', mentions: [{ block: -1 }], differing: [], groups: {} } });
  await expect(asked).rejects.toThrow('wrong shape');
});
