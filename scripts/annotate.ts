import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { factsFolder } from '../build/facts-folder.ts';
import { parseFactBase } from '../src/factbase/parse.ts';
import { compileLinkerIndex } from '../src/linking/index/compile.ts';
import { linkText, type TextResult } from '../src/linking/link-text.ts';
import { createLinker } from '../src/linking/linker.ts';
import type { Mention, Rejection } from '../src/model/text.ts';
import { readDataFiles } from './data-files.ts';
import { linkHtml } from './link-html.ts';

const usage = `npm run annotate -- [--json | --explain | --text] FILE...

Reads .txt and .html files as the extension reads a page and prints the mentions.
  --json      one object per file, in order: {file, mentions:[{start,end,text,subject,group}]};
              offsets are UTF-16 code units of the file's text (for HTML: of the page text)
  --explain   every mention and every rejected candidate that came close, with the rule that decided
  --text      the page text that the offsets speak of
  --facts DIR the fact base of another story`;

const fail = (why: string): never => {
  console.error(why);
  process.exit(2);
};

const { values, positionals } = readArguments();
if (positionals.length === 0) fail(usage);

const data = readDataFiles(folderOfFacts());
const parsed = parseFactBase(data.files);
if (!parsed.ok || data.problems.length > 0) {
  console.error('The fact base is broken; `npm run facts:check` says where.');
  process.exit(1);
}
const { subjects } = parsed.factBase;
const linker = createLinker(compileLinkerIndex(subjects));
const groupOf = new Map(subjects.map((subject) => [subject.id, subject.group]));

const answers = positionals.map(annotate);

if (values.json) {
  const shown = answers.map(({ file, text, mentions, rejections }) => {
    const row = ({ span, subject, reason }: Mention | Rejection) => ({
      ...span,
      text: text.slice(span.start, span.end),
      subject,
      group: groupOf.get(subject),
      ...(values.explain ? reason : {}),
    });
    return {
      file,
      mentions: mentions.map(row),
      ...(values.explain ? { rejections: rejections.map(row) } : {}),
    };
  });
  console.log(JSON.stringify(shown));
} else {
  for (const { file, text, mentions, rejections } of answers) {
    console.log(`\n${file}`);
    if (values.text) console.log(text);
    const rows = [
      ...mentions.map((found) => ({ ...found, sign: '+' })),
      ...rejections.map((found) => ({ ...found, sign: '-' })),
    ].sort((a, b) => a.span.start - b.span.start);
    for (const { span, subject, reason, sign } of rows) {
      const said = text.slice(span.start, span.end).replace(/\s+/g, ' ');
      const because = values.explain ? `  ${reason.rule} [${reason.context.join(' · ')}]` : '';
      console.log(`${sign} ${String(span.start).padStart(6)}  ${said.padEnd(28)} ${subject}${because}`);
    }
  }
}

/** One file that cannot be read takes nothing from the others: it is named, and the process fails at its end. */
function annotate(file: string): TextResult & { file: string; text: string } {
  try {
    const source = readFileSync(file, 'utf8');
    const options = { explain: values.explain ?? false };
    if (/\.x?html?$/i.test(file)) return { file, ...linkHtml(source, linker, options) };
    return { file, text: source, ...linkText(source, linker, options) };
  } catch (error) {
    console.error(
      `annotate: ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
    return { file, text: '', mentions: [], differing: [], rejections: [] };
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        explain: { type: 'boolean' },
        text: { type: 'boolean' },
        facts: { type: 'string' },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function folderOfFacts(): string {
  try {
    return factsFolder(values.facts);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
