import { useState } from 'preact/hooks';
import { translator } from '../ui/messages.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { GROUPS } from './catalogue.ts';
import { DifferingFigures } from './differing-figures.tsx';
import { popupMessages } from './popup-messages.ts';
import type { PageMention, PopupActions, PopupView } from './popup-view.ts';
import { useSpeech } from './speech.ts';

/** Places shown of each subject before "show all". */
const SHOWN = 3;

interface PageMentionsProps {
  readonly catalogue: Catalogue;
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** The subjects found on the page by group, and each place where they stand, to jump to. */
export function PageMentions({ catalogue, view, actions }: PageMentionsProps) {
  const { t } = useSpeech();
  const counts = view.page.state === 'active' ? view.page.counts : {};
  const found = catalogue.entries.filter(({ subject }) => counts[subject.id]);
  return (
    <>
      <DifferingFigures catalogue={catalogue} differing={view.differing} />
      {GROUPS.map((group) => {
        const inGroup = found.filter(({ subject }) => subject.group === group);
        if (inGroup.length === 0) return null;
        return (
          <section key={group} class={`group ${group}`} aria-labelledby={`page-${group}`}>
            <h2 id={`page-${group}`}>
              {t(group)} <span class="count">{inGroup.length}</span>
            </h2>
            {inGroup.map((entry) => (
              <SubjectPlaces
                key={entry.subject.id}
                entry={entry}
                count={counts[entry.subject.id] ?? 0}
                places={view.mentions?.filter(({ subject }) => subject === entry.subject.id)}
                onJump={actions.jumpTo}
              />
            ))}
          </section>
        );
      })}
    </>
  );
}

interface SubjectPlacesProps {
  readonly entry: Entry;
  readonly count: number;
  readonly places: readonly PageMention[] | undefined;
  readonly onJump: (mention: PageMention) => void;
}

function SubjectPlaces({ entry: { subject }, count, places, onJump }: SubjectPlacesProps) {
  const { language } = useSpeech();
  const t = translator(popupMessages, language);
  const [all, setAll] = useState(false);
  const shown = all ? places : places?.slice(0, SHOWN);
  return (
    <section class="places">
      <h3>
        <span class="name">{subject.label[language]}</span>
        <span class="note">{t('occurrences', { n: count })}</span>
        <a href={`#${subject.id}`} aria-label={`${t('facts')}: ${subject.label[language]}`}>
          {t('facts')}
        </a>
      </h3>
      {!places && <p class="note">{t('listing')}</p>}
      <ul>
        {shown?.map((mention) => (
          <li key={`${mention.frame} ${mention.index}`}>
            <button type="button" class="jump" onClick={() => onJump(mention)}>
              <span class="unseen">{t('jump')} </span>
              {mention.before}
              <mark>{mention.text}</mark>
              {mention.after}
            </button>
          </li>
        ))}
      </ul>
      {places && !all && places.length > SHOWN && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {t('showAll', { n: places.length })}
        </button>
      )}
    </section>
  );
}
