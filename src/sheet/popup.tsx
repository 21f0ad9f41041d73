import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { translator } from '../ui/messages.ts';
import type { Catalogue } from './catalogue.ts';
import { Facts } from './facts.tsx';
import { Mark } from './mark.tsx';
import { sheetMessages } from './messages.ts';
import { PageMentions } from './page-mentions.tsx';
import { popupMessages } from './popup-messages.ts';
import type { PopupActions, PopupView } from './popup-view.ts';
import { SitePanel } from './site-panel.tsx';
import { Differences, Sources } from './sources.tsx';
import { Speech } from './speech.ts';
import { StateLine } from './state-line.tsx';
import { type Tab, Tabs } from './tabs.tsx';
import { useTarget } from './target.ts';
import { Timeline } from './timeline.tsx';

interface PopupProps {
  readonly view: ReadonlySignal<PopupView>;
  readonly catalogue: Catalogue;
  readonly actions: PopupActions;
}

type TabKey = 'page' | 'facts' | 'timeline' | 'sources';

/** The toolbar popup: the switch for the site, what stands on the page, and the whole fact sheet. */
export function Popup({ view: viewSignal, catalogue, actions }: PopupProps) {
  const view = viewSignal.value;
  const t = translator(popupMessages, view.language);
  const chosen = useSignal<TabKey | undefined>(undefined);
  const target = useTarget();
  useEffect(() => {
    if (catalogue.byId.has(target.id)) chosen.value = 'facts';
  }, [target, chosen, catalogue]);
  const hasPage = view.page.state === 'active';
  const tab = chosen.value === 'page' && !hasPage ? 'facts' : (chosen.value ?? (hasPage ? 'page' : 'facts'));
  const choose = (key: TabKey) => {
    chosen.value = key;
  };
  const tabs = tabsOf(view);
  return (
    <Speech.Provider value={view.language}>
      <header class="top">
        <h1>
          <Mark /> Gloss
        </h1>
        <button type="button" class="plain" onClick={actions.openSheet}>
          {t('fullSheet')}
        </button>
        <button type="button" class="plain" onClick={actions.openSettings}>
          {t('settings')}
        </button>
      </header>
      <section class="site" aria-label={t('site')}>
        <SitePanel view={view} actions={actions} />
        <StateLine view={view} actions={actions} />
      </section>
      <main>
        <Tabs label="Gloss" tabs={tabs} chosen={tab} onChoose={choose}>
          {tab === 'page' && <PageMentions catalogue={catalogue} view={view} actions={actions} />}
          {tab === 'facts' && <Facts catalogue={catalogue} target={target} />}
          {tab === 'timeline' && <Timeline catalogue={catalogue} />}
          {tab === 'sources' && (
            <>
              <Sources catalogue={catalogue} />
              <Differences catalogue={catalogue} />
            </>
          )}
        </Tabs>
      </main>
    </Speech.Provider>
  );
}

function tabsOf({ page, language }: PopupView): Tab<TabKey>[] {
  const t = translator({ ...sheetMessages, ...popupMessages }, language);
  const sheet: Tab<TabKey>[] = [
    { key: 'facts', name: t('factSheet') },
    { key: 'timeline', name: t('timeline') },
    { key: 'sources', name: t('sources') },
  ];
  if (page.state !== 'active') return sheet;
  return [{ key: 'page', name: t('onThisPage'), count: Object.keys(page.counts).length }, ...sheet];
}
