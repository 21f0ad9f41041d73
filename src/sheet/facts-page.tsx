import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { Language } from '../model/subject.ts';
import { translator } from '../ui/messages.ts';
import { type Catalogue, GROUPS } from './catalogue.ts';
import { Facts } from './facts.tsx';
import { Glance } from './glance.tsx';
import { Mark } from './mark.tsx';
import { sheetMessages } from './messages.ts';
import { Differences, Sources } from './sources.tsx';
import { Speech } from './speech.ts';
import { useTarget } from './target.ts';
import { Timeline } from './timeline.tsx';

interface FactsPageProps {
  readonly language: ReadonlySignal<Language>;
  readonly catalogue: Catalogue;
  readonly onSettings: () => void;
}

/** The fact sheet as a page of its own; `#subject-id` in its address leads to a subject. */
export function FactsPage({ language: languageSignal, catalogue, onSettings }: FactsPageProps) {
  const language = languageSignal.value;
  const t = translator(sheetMessages, language);
  const target = useTarget();
  const open = useSignal(false);
  return (
    <Speech.Provider value={language}>
      <header class="head">
        <h1>
          <Mark /> {t('pageTitle')}
        </h1>
        <p class="note">{t('pageLead')}</p>
        <button type="button" class="plain" onClick={onSettings}>
          {t('settings')}
        </button>
      </header>
      <div class="sheet">
        <Contents catalogue={catalogue} language={language} />
        <main>
          <Glance catalogue={catalogue} />
          <button
            type="button"
            class="plain open-all"
            onClick={() => {
              open.value = !open.value;
            }}
          >
            {t(open.value ? 'closeAll' : 'openAll')}
          </button>
          <Facts catalogue={catalogue} target={target} open={open.value} />
          <Timeline catalogue={catalogue} />
          <Differences catalogue={catalogue} />
          <Sources catalogue={catalogue} />
        </main>
      </div>
    </Speech.Provider>
  );
}

function Contents({ catalogue, language }: { catalogue: Catalogue; language: Language }) {
  const t = translator(sheetMessages, language);
  const groups = GROUPS.filter((group) => catalogue.entries.some(({ subject }) => subject.group === group));
  const differ = catalogue.factBase.differences.length > 0;
  return (
    <nav aria-label={t('contents')}>
      <ul>
        <li>
          <a href="#glance">{t('glance')}</a>
        </li>
        {groups.map((group) => (
          <li key={group}>
            <a href={`#group-${group}`}>{t(group)}</a>
          </li>
        ))}
        <li>
          <a href="#timeline">{t('timeline')}</a>
        </li>
        {differ && (
          <li>
            <a href="#differences">{t('differences')}</a>
          </li>
        )}
        <li>
          <a href="#sources">{t('sources')}</a>
        </li>
        <li>
          <a href="#limits">{t('limits')}</a>
        </li>
      </ul>
    </nav>
  );
}
