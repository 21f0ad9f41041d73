import type { Language } from '../model/subject.ts';
import { translator } from '../ui/messages.ts';
import { popupMessages } from './popup-messages.ts';
import type { PageState, PopupActions, PopupView } from './popup-view.ts';
import { skippedParts } from './skipped.ts';

interface StateLineProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** What Gloss does on the page, or why it does nothing there and what one can do about it. */
export function StateLine({ view, actions }: StateLineProps) {
  const t = translator(popupMessages, view.language);
  const { page } = view;
  const reason = page.state === 'inactive' ? page.reason : undefined;
  return (
    <div class={`state ${reason ?? page.state}`}>
      <div role="status">
        {page.state === 'loading' && <p>{t('loading')}</p>}
        {page.state === 'active' && <ActiveLines page={page} language={view.language} />}
        {reason && (
          <>
            <p class="reason">{t(reason)}</p>
            <p>{remedy(view, reason)}</p>
          </>
        )}
      </div>
      {reason === 'paused' && (
        <button type="button" onClick={actions.resume}>
          {t('resume')}
        </button>
      )}
      {reason === 'no-permission' && view.site && (
        <button type="button" onClick={actions.allow}>
          {t('allow')}
        </button>
      )}
    </div>
  );
}

function remedy(view: PopupView, reason: Extract<PageState, { state: 'inactive' }>['reason']): string {
  const t = translator(popupMessages, view.language);
  if (reason !== 'paused' || typeof view.pausedUntil !== 'number') return t(`${reason}-do`);
  const time = new Intl.DateTimeFormat(view.language, { timeStyle: 'short' }).format(view.pausedUntil);
  return t('pausedUntil', { time });
}

function ActiveLines({
  page,
  language,
}: {
  page: Extract<PageState, { state: 'active' }>;
  language: Language;
}) {
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
