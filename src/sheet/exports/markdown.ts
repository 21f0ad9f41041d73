import type { Edition } from '../../model/edition.ts';
import type { Fact } from '../../model/fact.ts';
import type { Language } from '../../model/subject.ts';
import { cite } from '../../ui/citation.ts';
import { translator } from '../../ui/messages.ts';
import { type Catalogue, GROUPS } from '../catalogue.ts';
import { sheetMessages } from '../messages.ts';
import { citable } from './cited-facts.ts';
import { fileMessages } from './file-messages.ts';

/** Facts under the subjects that they are mainly about, each with its sources, in Markdown. */
export function asMarkdown(
  title: string,
  facts: readonly Fact[],
  catalogue: Catalogue,
  language: Language,
  edition: Edition,
): string {
  const t = translator({ ...sheetMessages, ...fileMessages }, language);
  const bySubject = Map.groupBy(facts, ({ subjects }) => subjects[0]!);
  const sections = GROUPS.flatMap((group) => {
    const entries = catalogue.entries.filter(
      ({ subject }) => subject.group === group && bySubject.has(subject.id),
    );
    if (entries.length === 0) return [];
    const parts = entries.map(({ subject }) => {
      const cited = bySubject.get(subject.id)!.map((fact) => citable(fact, catalogue, language));
      return `### ${subject.label[language]}\n\n${cite(cited, 'markdown', language)}`;
    });
    return [`## ${t(group)}`, ...parts];
  });
  return `${[`# ${title}`, ...sections, `---\n\n${t('madeBy', { ...edition })}`].join('\n\n')}\n`;
}
