import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkText } from '../../src/linking/link-text.ts';
import { parseMarked, readDocuments, realLinker } from '../support/marked.ts';

const LINKING = join(import.meta.dirname, '../../src/linking');
const CORPUS = join(import.meta.dirname, '../corpus');

/** Where the code writes a rule's id: in a decision, a clue, a fallback, or as what a name's neighbours say. */
const writes = [
  /\b(?:true|false),\s*'([a-z-]+)'/g,
  /\brule: (?:[^,}']*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g,
  /\brule \?\? '([a-z-]+)'/g,
  /^ {2}\| '(other-[a-z]+)'/gm,
  /Neighbourhood \| '([a-z-]+)'/g,
];

function idsIn(source: string): readonly string[] {
  return writes.flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap((match) => match.slice(1).filter((id) => id !== undefined)),
  );
}

const code = globSync('**/*.ts', { cwd: LINKING });
const written = new Set(code.flatMap((file) => idsIn(readFileSync(join(LINKING, file), 'utf8'))));
const readme = readFileSync(join(LINKING, 'README.md'), 'utf8');
const listed = [...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id!);

describe('the table of rules in the README', () => {
  it('lists every rule that the code decides by', () => {
    expect([...written].filter((id) => !listed.includes(id))).toEqual([]);
  });

  it('lists no rule that the code does not have', () => {
    expect(listed.filter((id) => !written.has(id))).toEqual([]);
  });

  it('lists each rule once', () => {
    expect(listed.filter((id, at) => listed.indexOf(id) !== at)).toEqual([]);
  });

  it('lists every rule that decides on a document of the corpus', () => {
    const linker = realLinker();
    const documents = readDocuments(
      CORPUS,
      readdirSync(CORPUS).filter((file) => file.endsWith('.txt')),
    );
    const used = documents.flatMap((source) => {
      const { mentions, rejections } = linkText(parseMarked(source).text, linker, { explain: true });
      return [...mentions, ...rejections].map(({ reason }) => reason.rule);
    });
    expect([...new Set(used)].filter((id) => !listed.includes(id))).toEqual([]);
  });
});
