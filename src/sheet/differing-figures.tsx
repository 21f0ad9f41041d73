import { formatQuantity } from '../ui/format.ts';
import { translator } from '../ui/messages.ts';
import type { Catalogue } from './catalogue.ts';
import { popupMessages } from './popup-messages.ts';
import type { PageDiffering } from './popup-view.ts';
import { useSpeech } from './speech.ts';

interface DifferingFiguresProps {
  readonly catalogue: Catalogue;
  readonly differing: readonly PageDiffering[];
}

/** Figures that the page gives otherwise than the documents: both values, and no verdict on either. */
export function DifferingFigures({ catalogue, differing }: DifferingFiguresProps) {
  const { language } = useSpeech();
  const t = translator(popupMessages, language);
  if (differing.length === 0) return null;
  return (
    <section class="group figures differing" aria-labelledby="page-differing">
      <h2 id="page-differing">
        {t('differing')} <span class="count">{differing.length}</span>
      </h2>
      <p class="note">{t('differingNote')}</p>
      {differing.map(({ subject: id, text, before, after }) => {
        const subject = catalogue.byId.get(id)?.subject;
        if (!subject?.meaning) return null;
        return (
          <section key={`${id} ${before} ${text}`} class="places">
            <h3>
              <span class="name">{subject.label[language]}</span>
              <a href={`#${id}`} aria-label={`${t('facts')}: ${subject.label[language]}`}>
                {t('facts')}
              </a>
            </h3>
            <dl>
              <dt>{t('onPage')}</dt>
              <dd>
                {before}
                <strong>{text}</strong>
                {after}
              </dd>
              <dt>{t('inDocuments')}</dt>
              <dd>
                <strong>{formatQuantity(subject.meaning.quantity, language)}</strong>
              </dd>
            </dl>
          </section>
        );
      })}
    </section>
  );
}
