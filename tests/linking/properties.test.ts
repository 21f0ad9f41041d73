import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkText } from '../../src/linking/link-text.ts';
import type { Mention } from '../../src/model/text.ts';
import { realLinker } from '../support/marked.ts';
import { anyText, cueText, documents, mixedText } from './texts.ts';

const linker = realLinker();
const subjects = (mentions: readonly Mention[]) => mentions.map(({ subject }) => subject);

describe('on any text', () => {
  it.each([
    ['of random characters', anyText],
    ['of cues in random order', cueText],
    ['of pieces of articles with noise between them', mixedText],
  ])('%s, mentions lie in it, one after the other, none empty', (_what, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { span } of linkText(text, linker, { explain: true }).mentions) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end).trim()).not.toBe('');
          end = span.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('every rejection lies in it, too, and names its rule', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        for (const { span, reason } of linkText(text, linker, { explain: true }).rejections) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(reason.rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('gives the same mentions when it is read again, and with reasons', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const once = linkText(text, linker).mentions;
        expect(linkText(text, linker, { explain: true }).mentions).toEqual(once);
      }),
      { numRuns: 80 },
    );
  });

  it('never returns a muted subject, and the others as before', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const muted = new Set(['donald-trump']);
        const all = linkText(text, linker).mentions;
        const rest = linkText(text, linker, { muted }).mentions;
        expect(subjects(rest)).toEqual(subjects(all).filter((subject) => subject !== 'donald-trump'));
      }),
      { numRuns: 60 },
    );
  });
});

describe('however the characters are written', () => {
  it.each(documents.map((text) => [text.slice(0, 40).replace(/\s+/gu, ' '), text]))(
    'composed and decomposed letters give the same mentions: %s…',
    (_start, text) => {
      const read = (form: 'NFC' | 'NFD') => {
        const written = text.normalize(form);
        return linkText(written, linker).mentions.map(({ span, subject }) => [
          subject,
          written.slice(span.start, span.end).normalize('NFC'),
          written.slice(0, span.start).normalize('NFC').length,
        ]);
      };
      expect(read('NFD')).toEqual(read('NFC'));
    },
  );

  it.each(documents.map((text) => [text.slice(0, 40).replace(/\s+/gu, ' '), text]))(
    'no-break spaces inside mentions change no subject: %s…',
    (_start, text) => {
      const { mentions } = linkText(text, linker);
      const expected = subjects(mentions);
      const written = [...mentions].reverse().reduce((changed, { span }) => {
        const hidden = changed.slice(span.start, span.end).replace(/ /gu, '\u00a0');
        return changed.slice(0, span.start) + hidden + changed.slice(span.end);
      }, text);
      expect(subjects(linkText(written, linker).mentions)).toEqual(expected);
    },
  );
});
