import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataFiles } from '../../scripts/data-files.ts';
import { parseFactBase } from '../../src/factbase/parse.ts';
import { compileLinkerIndex } from '../../src/linking/index/compile.ts';
import type { LinkerIndex } from '../../src/linking/index/linker-index.ts';
import { linkText } from '../../src/linking/link-text.ts';
import { createLinker } from '../../src/linking/linker.ts';
import type { Linker } from '../../src/model/linker.ts';

/** A mention that a person marked; offsets are UTF-16 code units of the text without the marks. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly subject: string;
  readonly optional: boolean;
}

/** Reads `[[surface|subject]]` and `[[?surface|subject]]` (optional) out of a text. */
export function parseMarked(source: string): { text: string; gold: readonly GoldMention[] } {
  const gold: GoldMention[] = [];
  let text = '';
  let last = 0;
  for (const match of source.matchAll(/\[\[(\??)([^[\]|]+)\|([a-z0-9-]+)\]\]/g)) {
    const [whole, optional, surface = '', subject = ''] = match;
    text += source.slice(last, match.index);
    gold.push({
      start: text.length,
      end: text.length + surface.length,
      text: surface,
      subject,
      optional: optional === '?',
    });
    text += surface;
    last = match.index + whole.length;
  }
  return { text: text + source.slice(last), gold };
}

/** The linker over the real fact base. */
export function realLinker(): Linker {
  return createLinker(realIndex());
}

/** The index of our own data. */
export function realIndex(): LinkerIndex {
  const parsed = parseFactBase(readDataFiles(join(import.meta.dirname, '../../data')).files);
  if (!parsed.ok) throw new Error(parsed.problems.map((p) => `${p.file} ${p.field}: ${p.reason}`).join('\n'));
  return compileLinkerIndex(parsed.factBase.subjects);
}

/** What the linker missed and what it found too much in a marked text, as lines for people. */
export function disagreements(linker: Linker, source: string): string[] {
  const { text, gold } = parseMarked(source);
  const { mentions } = linkText(text, linker);
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  const around = (start: number, end: number) =>
    `…${text.slice(Math.max(0, start - 30), start)}«${text.slice(start, end)}»${text.slice(end, end + 30)}…`;
  const missed = gold
    .filter((g) => !g.optional && !mentions.some((m) => m.subject === g.subject && overlaps(m.span, g)))
    .map((g) => `missed ${g.subject} in ${around(g.start, g.end)}`);
  const wrong = mentions
    .filter((m) => !gold.some((g) => g.subject === m.subject && overlaps(m.span, g)))
    .map((m) => `wrong ${m.subject} (${m.reason.rule}) in ${around(m.span.start, m.span.end)}`);
  return [...missed, ...wrong];
}

/** Precision, recall and the number of clean documents that were annotated, over marked documents. */
export function score(linker: Linker, sources: readonly string[], isScored: (subject: string) => boolean) {
  let [right, wrong, missed, cleanHit] = [0, 0, 0, 0];
  for (const source of sources) {
    const { text, gold } = parseMarked(source);
    const found = linkText(text, linker).mentions.filter((m) => isScored(m.subject));
    if (gold.length === 0 && found.length > 0) cleanHit += 1;
    const taken = new Set<GoldMention>();
    for (const m of found) {
      const same = gold.filter(
        (g) => g.subject === m.subject && m.span.start < g.end && g.start < m.span.end,
      );
      const hit = same.find((g) => !g.optional && !taken.has(g));
      if (hit) {
        taken.add(hit);
        right += 1;
      } else if (same.length === 0) wrong += 1;
    }
    missed += gold.filter((g) => !g.optional && isScored(g.subject) && !taken.has(g)).length;
  }
  return { precision: right / (right + wrong), recall: right / (right + missed), cleanHit };
}

export function readDocuments(dir: string, names: readonly string[]): string[] {
  return names.map((name) => readFileSync(join(dir, name), 'utf8'));
}
