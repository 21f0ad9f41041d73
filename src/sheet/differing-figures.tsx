import { formatQuantity } from '../ui/format.ts';
import { translator } from '../ui/messages.ts';
import type { Catalogue } from './catalogue.ts';
import { popupMessages } from './popup-messages.ts';
import type { PageDiffering } from './popup-view.ts';
import { pathOf } from './route.ts';
import { useSpeech } from './speech.ts';

interface DifferingFiguresProps {
  readonly catalogue: Catalogue;
  readonly differing: readonly PageDiffering[];
  readonly onShow: (differing: PageDiffering) => void;
}

/** Figures that the page gives otherwise than the documents: both values, and no verdict on either. */
export function DifferingFigures({ catalogue, differing, onShow }: DifferingFiguresProps) {
  const { language } = useSpeech();
  const t = translator(popupMessages, language);
  if (differing.length === 0) return null;
  return (
    <section class="group figures differing" aria-labelledby="page-differing">
      <h2 id="page-differing">
        {t('differing')} <span class="count">{differing.length}</span>
      </h2>
      <p class="note">{t('differingNote')}</p>
      <ul>
        {differing.map((one) => {
          const { subject: id, frame, index, text, before, after } = one;
          const subject = catalogue.byId.get(id)?.subject;
          if (!subject?.meaning) return null;
          return (
            <li key={`${frame} ${index}`}>
              <p>
                <a href={`#${pathOf({ kind: 'subject', id }, catalogue)}`} data-line>
                  {subject.label[language]}
                </a>
                <span class="value">
                  {t('documentsSay', { value: formatQuantity(subject.meaning.quantity, language) })}
                </span>
              </p>
              <button type="button" class="jump" onClick={() => onShow(one)}>
                <span class="unseen">{t('jump')} </span>
                {before}
                <mark>{text}</mark>
                {after}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
