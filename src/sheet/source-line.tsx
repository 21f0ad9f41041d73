import type { Evidence } from '../model/fact.ts';
import { documentDay } from '../ui/format.ts';
import type { Catalogue } from './catalogue.ts';
import { useSpeech } from './speech.ts';

/** Where a statement comes from; opens to the words that prove it, in the document's own language. */
export function SourceLine({ evidence, catalogue }: { evidence: Evidence; catalogue: Catalogue }) {
  const { language, t } = useSpeech();
  const document = catalogue.documents.get(evidence.document);
  if (!document) return null;
  return (
    <details class="source">
      <summary>
        {t('source', {
          publisher: document.source[language],
          day: documentDay(document.date, language),
          paragraph: evidence.paragraph,
        })}
      </summary>
      <blockquote lang="en">“{evidence.quote}”</blockquote>
    </details>
  );
}
