import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseMarked, readDocuments } from '../support/marked.ts';

const CORPUS = join(import.meta.dirname, '../corpus');
/** The texts of our own corpus. */
export const documents = readDocuments(
  CORPUS,
  readdirSync(CORPUS).filter((file) => file.endsWith('.txt')),
).map((source) => parseMarked(source).text);
const fragments = documents
  .flatMap((text) => text.split(/(?<=[.|\n])/u))
  .filter((part) => part.trim() !== '');

const HEADLINE = 'Việt Nam and the US prepare trade talks\n\n';
/** Pieces that wake every rule, in any order, with and without what belongs between them. */
const cues = [
  ...'Trump|Mr. Greer|Prime Minister Phạm Minh Chính|Chính|Long|46%|46|10 per cent|$123.5 billion|123,5 tỷ USD'.split(
    '|',
  ),
  ...'22 per cent|zero|0%|up|Q1|2024|deficit|tariffs of|exports|Cambodia|Vietnam’s|the US|with Tokyo|on'.split(
    '|',
  ),
  ...'trade talks|first round|a second|of|reciprocal tariffs|phone call|APEC|cabinet meeting|Target|Photo:|@'.split(
    '|',
  ),
  ...[' ', '. ', ', ', '\n', '\n\n', ' | ', ';', '-', '\u00ad', '\u0301', '\u200b', '\ud800', '(', '"'],
];

export const anyText = fc.string({ unit: 'binary', maxLength: 400 });
export const cueText = fc
  .array(fc.constantFrom(...cues), { maxLength: 60 })
  .map((parts) => HEADLINE + parts.join(' '));
export const mixedText = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 14,
  })
  .map((parts) => HEADLINE + parts.join(''));
