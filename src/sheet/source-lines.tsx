import type { Evidence } from '../model/fact.ts';
import { documentDay } from '../ui/format.ts';
import type { Catalogue } from './catalogue.ts';
import { useSpeech } from './speech.ts';

interface SourceLinesProps {
  readonly evidence: readonly Evidence[];
  readonly catalogue: Catalogue;
}

/**
 * Where a statement comes from: a line for each paragraph, which opens to the words that prove it, in the
 * document's own language.
 */
export function SourceLines({ evidence, catalogue }: SourceLinesProps) {
  const { language, t } = useSpeech();
  const byParagraph = Map.groupBy(evidence, ({ document, paragraph }) => `${document} ${paragraph}`);
  return [...byParagraph].map(([place, quoted]) => {
    const [{ document: id, paragraph }] = quoted as [Evidence, ...Evidence[]];
    const document = catalogue.documents.get(id);
    if (!document) return null;
    const publisher = document.source[language];
    return (
      <details key={place} class="source">
        <summary>{t('source', { publisher, day: documentDay(document.date, language), paragraph })}</summary>
        {quoted.map(({ quote }) => (
          <blockquote key={quote} lang="en">
            “{quote}”
          </blockquote>
        ))}
      </details>
    );
  });
}
