import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../src/matching/agreement.ts';
import { fold, foldText } from '../../src/matching/fold.ts';
import { loadGazetteer, spellingOf } from '../../src/matching/gazetteer.ts';
import { type Hits, NUMERAL } from '../../src/matching/hits.ts';
import { entriesOf } from '../../src/matching/lookup.ts';
import { scan, spot } from '../../src/matching/scan.ts';
import { gazetteerOf } from './found.ts';

const FORMS = [
  'Phạm Minh Chính',
  'Minh',
  'Minh Chính',
  'Chính',
  'Hưng',
  'Hùng',
  'Hòa',
  'U.S.',
  'U.S. tax',
  'tax-free',
  'Groß',
  'gross tax',
  '90-day pause',
  '90',
  'pause 9',
  "O'Neil",
];
const gazetteer = gazetteerOf(FORMS);

/** Pieces that make near-matches, broken words and odd boundaries likely. */
const PIECES = [
  ...FORMS,
  ...FORMS.flatMap((form) => form.split(' ')),
  ...FORMS.map((form) => form.normalize('NFD').toUpperCase()),
  ...FORMS.map((form) => foldText(form)),
  ...[
    ...' \n\t.,-–’_ß9٣½日🔥가ж#',
    '\u0301',
    '\u00ad',
    '\u200b',
    '\r\n',
    '\n\n',
    '\u00a0',
    '𝐜',
    'ﬁ',
    '\ud835',
    '\udc00',
  ],
  ...' '.repeat(20),
];
const mixed = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));
const anyText = fc.oneof(mixed, anyUnits, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

const isWord = (char: string) =>
  /[\p{L}\p{Nd}\p{M}_]/u.test(char) &&
  !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(
    char,
  );

/** What `scan` should find, told slowly: on the folded text, form by form. No addresses. */
function reference(text: string): { start: number; end: number; form: string }[] {
  const folded = fold(text);
  const wordAt = (at: number) => isWord(String.fromCodePoint(folded.text.codePointAt(at) ?? 0x20));
  const wordBefore = (at: number) =>
    at > 0 && isWord([...folded.text.slice(Math.max(0, at - 2), at)].at(-1) ?? ' ');
  const byLength = [...FORMS].sort((a, b) => foldText(b).length - foldText(a).length);
  const found: { start: number; end: number; form: string }[] = [];
  let at = 0;
  while (at < folded.text.length) {
    const start = folded.starts[at]!;
    const digits =
      /^[0-9](?:[\u0301\u00ad\u200b]*(?:[.,'’\u00a0\u202f\u2009][\u0301\u00ad\u200b]*)?[0-9])*/.exec(
        text.slice(start),
      )?.[0] ?? '';
    const form =
      !wordAt(at) || wordBefore(at)
        ? undefined
        : byLength.find((candidate) => {
            const key = foldText(candidate);
            const behind = at + key.length;
            if (!folded.text.startsWith(key, at)) return false;
            if (isWord(key.at(-1)!) && behind < folded.text.length && wordAt(behind)) return false;
            const end = folded.ends[behind - 1]!;
            return (
              end >= start + digits.length && agreement(candidate, text.slice(start, end)) !== 'conflict'
            );
          });
    if (form !== undefined) {
      at += foldText(form).length;
      found.push({ start, end: folded.ends[at - 1]!, form: foldText(form) });
    } else if (digits !== '' && !/[0-9]$/.test(folded.text.slice(0, at))) {
      found.push({ start, end: start + digits.length, form: 'numeral' });
      while (at < folded.text.length && folded.starts[at]! < start + digits.length) at++;
    } else at++;
  }
  return found;
}

function actual(text: string): { start: number; end: number; form: string }[] {
  const hits = scan(gazetteer, text);
  return Array.from({ length: hits.size }, (_, hit) => ({
    start: hits.start(hit),
    end: hits.end(hit),
    form:
      hits.form(hit) === NUMERAL
        ? 'numeral'
        : foldText(spellingOf(gazetteer, entriesOf(gazetteer, hits, hit, text)[0]!)),
  }));
}

const runs = { numRuns: 2000 };

describe('on any text', () => {
  it('agrees with the slow reference', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(actual(text)).toEqual(reference(text));
      }),
      runs,
    );
  });

  it('reports spans that fold to the form, in order, apart, on code point boundaries', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hits = scan(gazetteer, text);
        let last = 0;
        for (let hit = 0; hit < hits.size; hit++) {
          const start = hits.start(hit);
          const end = hits.end(hit);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          const surface = text.slice(start, end);
          expect(
            text.slice(0, start).toWellFormed() + surface.toWellFormed() + text.slice(end).toWellFormed(),
          ).toBe(text.toWellFormed());
          if (hits.form(hit) === NUMERAL) continue;
          const entries = entriesOf(gazetteer, hits, hit, text);
          expect(entries.length).toBeGreaterThan(0);
          for (const entry of entries) expect(foldText(spellingOf(gazetteer, entry))).toBe(foldText(surface));
        }
      }),
      runs,
    );
  });

  it('spots every form of a level, and every numeral, that a scan finds', () => {
    const levelled = loadGazetteer({ spellings: gazetteer.spellings }, (entry) => entry % 2, 2);
    const places = (hits: Hits) =>
      Array.from({ length: hits.size }, (_, hit) => [hits.start(hit), hits.end(hit), hits.form(hit)].join());
    const firstEntry = (form: number) => levelled.members[levelled.groups[form]!]!;
    const spelling = (form: number) => spellingOf(levelled, firstEntry(form));
    const isWanted = (form: number) =>
      form === NUMERAL || (firstEntry(form) % 2 === 1 && !/^\d/.test(spelling(form)));
    const hasDigits = (form: number) => form === NUMERAL || /\d/.test(spelling(form));
    fc.assert(
      fc.property(anyText, (text) => {
        const found = scan(levelled, text);
        const all = places(found);
        const wanted = all.filter((_, hit) => isWanted(found.form(hit)));
        expect(places(spot(levelled, text, 1, true))).toEqual(expect.arrayContaining(wanted));
        const words = all.filter((_, hit) => isWanted(found.form(hit)) && !hasDigits(found.form(hit)));
        expect(places(spot(levelled, text, 1, false))).toEqual(expect.arrayContaining(words));
      }),
      runs,
    );
  });

  it('folds idempotently', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
      runs,
    );
  });

  it('maps folded units to ascending places of the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect(starts.length).toBe(folded.length);
        for (let at = 0; at < folded.length; at++) {
          expect(ends[at]!).toBeGreaterThan(starts[at]!);
          if (at > 0) expect(starts[at]!).toBeGreaterThanOrEqual(starts[at - 1]!);
        }
      }),
      runs,
    );
  });

  it('calls every text exact with itself, recomposed or not', () => {
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: 'grapheme' })), (text) => {
        expect(agreement(text, text)).toBe('exact');
        expect(agreement(text.normalize('NFC'), text.normalize('NFC').toLowerCase())).not.toBe('conflict');
      }),
      runs,
    );
  });
});
