import { formatQuantity } from '../ui/format.ts';
import { translator } from '../ui/messages.ts';
import type { Catalogue } from './catalogue.ts';
import { popupMessages } from './popup-messages.ts';
import { pathOf, subjectAt } from './route.ts';
import { useSpeech } from './speech.ts';
import { SubjectFacts } from './subject-facts.tsx';
import { useArrival, type Visit } from './use-route.ts';

interface SubjectPanelProps {
  readonly visit: Visit;
  readonly catalogue: Catalogue;
  readonly onBack: () => void;
  readonly onSheet: (path: string) => void;
}

/** A subject in the popup's place: everything that the documents say of it, and a way back. */
export function SubjectPanel({ visit, catalogue, onBack, onSheet }: SubjectPanelProps) {
  const { language } = useSpeech();
  const t = translator(popupMessages, language);
  useArrival(visit);
  const entry = visit.route && catalogue.byId.get(subjectAt(visit.route, catalogue) ?? '');
  if (!entry || !visit.route) return null;
  const { subject } = entry;
  const { route } = visit;
  return (
    <article class="subject-panel" id={subject.id}>
      <p class="ways">
        <button type="button" class="plain" data-line onClick={onBack}>
          ‹ {t('back')}
        </button>
        <button type="button" class="plain" onClick={() => onSheet(pathOf(route, catalogue))}>
          {t('inFullSheet')}
        </button>
      </p>
      <h2 tabIndex={-1}>
        {subject.label[language]}
        {subject.plainLabel && <span class="plain"> {subject.plainLabel}</span>}
        {subject.meaning && <span class="value"> {formatQuantity(subject.meaning.quantity, language)}</span>}
      </h2>
      <p class="note">{subject.description[language]}</p>
      <SubjectFacts entry={entry} catalogue={catalogue} />
    </article>
  );
}
