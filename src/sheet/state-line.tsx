import type { ActivePage } from '../model/page-state.ts';
import type { InactiveReason } from '../model/settings.ts';
import type { Language } from '../model/subject.ts';
import { translator } from '../ui/messages.ts';
import { popupMessages } from './popup-messages.ts';
import type { PopupActions, PopupView } from './popup-view.ts';
import { skippedParts } from './skipped.ts';

interface StateLineProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/**
 * What Gloss does on the page, or why it does nothing there and what one can do about it: one truth with the switch,
 * the icon, the title and the badge.
 */
export function StateLine({ view, actions }: StateLineProps) {
  const t = translator(popupMessages, view.language);
  const { page } = view;
  const reason = page.state === 'inactive' ? page.reason : undefined;
  const told = reason ?? (page.state === 'silent' || page.state === 'unfinished' ? page.state : undefined);
  return (
    <div class={`state ${told ?? page.state}`}>
      <div role="status">
        {page.state === 'looking' && <p>{t('looking')}</p>}
        {page.state === 'active' && <ActiveLines page={page} language={view.language} />}
        {told && (
          <>
            <p class="reason">{t(told)}</p>
            <p>{remedy(view, told)}</p>
          </>
        )}
      </div>
      {reason === 'paused' && (
        <button type="button" onClick={actions.resume}>
          {t('resume')}
        </button>
      )}
      {view.onClickOnly && <p class="note">{t('onClickOnly')}</p>}
      {(view.onClickOnly || reason === 'no-permission') && view.site && (
        <>
          <button type="button" onClick={() => actions.allow('here')}>
            {t('allowHere', { host: view.site.host })}
          </button>
          <button type="button" onClick={() => actions.allow('everywhere')}>
            {t('allow')}
          </button>
        </>
      )}
    </div>
  );
}

function remedy(view: PopupView, told: InactiveReason | 'silent' | 'unfinished'): string {
  const t = translator(popupMessages, view.language);
  if (told !== 'paused' || typeof view.pausedUntil !== 'number') return t(`${told}-do`);
  const time = new Intl.DateTimeFormat(view.language, { timeStyle: 'short' }).format(view.pausedUntil);
  return t('pausedUntil', { time });
}

function ActiveLines({ page, language }: { page: ActivePage; language: Language }) {
  const t = translator(popupMessages, language);
  const parts = skippedParts(page.skipped, language);
  return (
    <>
      <p class="reason">{t('active', { n: Object.keys(page.counts).length })}</p>
      {page.stopped && <p>{t('stopped', { why: page.stopped })}</p>}
      {parts && <p class="note">{t('skipped', { parts })}</p>}
    </>
  );
}
