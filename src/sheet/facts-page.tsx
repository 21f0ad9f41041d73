import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Search } from '../model/search.ts';
import type { Language } from '../model/subject.ts';
import { About } from './about.tsx';
import { type Catalogue, GROUPS } from './catalogue.ts';
import { Facts } from './facts.tsx';
import { Glance } from './glance.tsx';
import { Mark } from './mark.tsx';
import { usePageSpeech } from './page-speech.ts';
import { Differences, Sources } from './sources.tsx';
import { Speech } from './speech.ts';
import { TakeAlong } from './take-along.tsx';
import { Timeline } from './timeline.tsx';
import type { SheetTools } from './tools.ts';
import { unfoldForPrint } from './unfold-for-print.ts';
import { useArrival, useRoute } from './use-route.ts';

export interface FactsPageProps {
  readonly language: ReadonlySignal<Language>;
  readonly catalogue: Catalogue;
  readonly search: ReadonlySignal<Search | undefined>;
  readonly tools: SheetTools;
  readonly onSettings: () => void;
}

/** The fact sheet as a page of its own; its address names the subject, fact, difference or document in view. */
export function FactsPage(props: FactsPageProps) {
  return (
    <Speech.Provider value={props.language.value}>
      <FactsPageBody {...props} />
    </Speech.Provider>
  );
}

function FactsPageBody({ catalogue, search, tools, onSettings }: FactsPageProps) {
  const { t } = usePageSpeech();
  const visit = useRoute(catalogue);
  const open = useSignal(false);
  useArrival(visit);
  useEffect(() => {
    const life = new AbortController();
    unfoldForPrint(document, life.signal);
    return () => life.abort();
  }, []);
  return (
    <>
      <header class="head">
        <h1>
          <Mark /> {t('pageTitle')}
        </h1>
        <p class="note">{t('pageLead')}</p>
        <button type="button" class="plain" onClick={() => print()}>
          {t('print')}
        </button>
        <button type="button" class="plain" onClick={onSettings}>
          {t('settings')}
        </button>
      </header>
      <div class="sheet">
        <Contents catalogue={catalogue} />
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
          <Facts catalogue={catalogue} search={search} visit={visit} open={open.value} />
          <Timeline catalogue={catalogue} />
          <Differences catalogue={catalogue} />
          <Sources catalogue={catalogue} />
          <TakeAlong catalogue={catalogue} tools={tools} />
          <About catalogue={catalogue} edition={tools.edition} />
        </main>
      </div>
    </>
  );
}

function Contents({ catalogue }: { catalogue: Catalogue }) {
  const { t } = usePageSpeech();
  const groups = GROUPS.filter((group) => catalogue.entries.some(({ subject }) => subject.group === group));
  const differ = catalogue.factBase.differences.length > 0;
  const sections = [
    ['glance', t('glance')],
    ...groups.map((group) => [`group-${group}`, t(group)] as const),
    ['timeline', t('timeline')],
    ...(differ ? [['differences', t('differences')] as const] : []),
    ['sources', t('sources')],
    ['limits', t('limits')],
    ['about', t('about')],
  ] as const;
  return (
    <nav aria-label={t('contents')}>
      <ul>
        {sections.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
