import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Search } from '../model/search.ts';
import { moveByArrow } from './arrow-keys.ts';
import type { Catalogue } from './catalogue.ts';
import { NotSavedLine } from './not-saved.tsx';
import { PageList } from './page-list.tsx';
import { PopupFoot } from './popup-foot.tsx';
import { PopupHead } from './popup-head.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import { pathOf, subjectAt } from './route.ts';
import { SearchBox } from './search-box.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchResults } from './search-results.tsx';
import { Speech } from './speech.ts';
import { Standing } from './standing.tsx';
import { StateLine } from './state-line.tsx';
import { SubjectIndex } from './subject-index.tsx';
import { SubjectPanel } from './subject-panel.tsx';
import { TakeAlong } from './take-along.tsx';
import type { SheetTools } from './tools.ts';
import { useRoute } from './use-route.ts';
import { useSearch } from './use-search.ts';

/** Where in the popup the user is; what stands open is the page's address. */
export interface PopupPlace {
  readonly query: string;
  readonly hash: string;
}

export interface PopupProps {
  readonly view: ReadonlySignal<PopupView>;
  readonly catalogue: Catalogue;
  readonly search: ReadonlySignal<Search | undefined>;
  readonly actions: PopupActions;
  readonly tools: SheetTools;
  /** The query with which it opens. */
  readonly firstQuery?: string;
  /** Told whenever the place changes, so that it can be kept. */
  readonly onPlace?: (place: PopupPlace) => void;
}

/** The toolbar popup and the side panel: the switch for the site, what stands on the page, and the search. */
export function Popup(props: PopupProps) {
  const { language } = props.view.value;
  return (
    <Speech.Provider value={language}>
      <PopupBody {...props} />
    </Speech.Provider>
  );
}

function PopupBody({ view: viewSignal, catalogue, search, actions, tools, firstQuery, onPlace }: PopupProps) {
  const view = viewSignal.value;
  const visit = useRoute(catalogue);
  const searching = useSearch(search, firstQuery);
  const { query, filter, asked, hits, found, best, isAsked, clear } = searching;
  const open = visit.route && subjectAt(visit.route, catalogue);
  const hash = visit.route ? `#${pathOf(visit.route, catalogue)}` : '';
  useEffect(() => onPlace?.({ query: query.value, hash }), [query.value, hash, onPlace]);
  // A document is told of on the full sheet alone.
  const { openSheet } = actions;
  useEffect(() => {
    if (visit.route?.kind !== 'document') return;
    leave();
    openSheet(hash.slice(1));
  }, [visit, hash, openSheet]);
  // Heard for the whole page: the focus may be nowhere, where what had it has gone. What is open and asked is looked
  // up when the key comes, for keys may come faster than the page is drawn.
  useEffect(() => {
    const stepBack = (event: KeyboardEvent) => {
      const isOpen = location.hash !== '';
      if (event.key !== 'Escape' || (!isOpen && !isAsked())) return;
      event.preventDefault();
      if (isOpen) leave();
      else clear();
      document.getElementById('search')?.focus();
    };
    document.addEventListener('keydown', stepBack);
    return () => document.removeEventListener('keydown', stepBack);
  }, [isAsked, clear]);
  const openBest = () => {
    const hit = best();
    if (hit) location.hash = pathOf(hit, catalogue);
  };
  return (
    // Between the lines: each line and control keeps its own keys.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div class="popup" onKeyDown={moveByArrow}>
      <PopupHead view={view} actions={actions} />
      <NotSavedLine why={view.notSaved} language={view.language} />
      <StateLine view={view} actions={actions} />
      {/* Whoever types looks for something else than what stands open. */}
      <SearchBox query={query} found={open ? '' : found} focused onType={leave} onEnter={openBest} />
      <main>
        {open && (
          <SubjectPanel visit={visit} catalogue={catalogue} onBack={leave} onSheet={actions.openSheet} />
        )}
        {!open && asked && (
          <>
            <SearchFilters filter={filter} catalogue={catalogue} />
            <SearchResults hits={hits} catalogue={catalogue} />
          </>
        )}
        {!open && !asked && <Home view={view} catalogue={catalogue} actions={actions} tools={tools} />}
      </main>
      <PopupFoot language={view.language} actions={actions} />
    </div>
  );
}

interface HomeProps extends Pick<PopupProps, 'catalogue' | 'actions' | 'tools'> {
  readonly view: PopupView;
}

/** Where the talks stand, and what the page has; the whole sheet where it has nothing. */
function Home({ view, catalogue, actions, tools }: HomeProps) {
  const { state } = view.page;
  return (
    <>
      <Standing catalogue={catalogue} />
      {state === 'active' && (
        <>
          <PageList catalogue={catalogue} view={view} actions={actions} />
          <TakeAlong catalogue={catalogue} tools={tools} page={view} />
        </>
      )}
      {/* Until the page has been looked at, nothing stands where its list may come. */}
      {state !== 'active' && state !== 'looking' && <SubjectIndex catalogue={catalogue} />}
    </>
  );
}

function leave(): void {
  if (location.hash) location.hash = '';
}
