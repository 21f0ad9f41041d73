import type { DataProblem } from '../../model/factbase.ts';
import type { Localized } from '../../model/subject.ts';
import { type Entries, type Entry, problemIn } from '../entries.ts';
import { numbersIn } from '../numbers.ts';

/**
 * Sentences are translated and carry the same numbers: the schemas see to it that both languages are there. The
 * Vietnamese may have more numbers, since it writes 6 May as 6/5.
 */
export function bothLanguagesSaid(entries: Entries): DataProblem[] {
  return [
    ...entries.subjects.flatMap((entry) => untranslated(entry, 'description', entry.value.description)),
    ...entries.facts.flatMap((entry) => untranslated(entry, 'statement', entry.value.statement)),
    ...entries.differences.flatMap((entry) => [
      ...untranslated(entry, 'topic', entry.value.topic),
      ...entry.value.versions.flatMap((version, index) =>
        untranslated(entry, `versions[${index}].statement`, version.statement),
      ),
    ]),
  ];
}

function untranslated(entry: Entry<unknown>, field: string, text: Localized): DataProblem[] {
  if (text.en === text.vi) {
    return [problemIn(entry, `${field}.vi`, 'The Vietnamese text is the English one.', 'Translate it.')];
  }
  const translated = numbersIn(text.vi);
  const lost = numbersIn(text.en).filter((number) => !translated.includes(number));
  if (lost.length === 0) return [];
  const reason = `The Vietnamese text lacks the number ${lost.join(' and ')} of the English one.`;
  return [problemIn(entry, `${field}.vi`, reason, 'Give both texts the same numbers.')];
}
