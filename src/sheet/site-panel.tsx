import { translator } from '../ui/messages.ts';
import { popupMessages } from './popup-messages.ts';
import type { PopupActions, PopupView } from './popup-view.ts';

interface SitePanelProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** The switch for the site, the exception for this page, and the pause. */
export function SitePanel({ view, actions }: SitePanelProps) {
  const { site } = view;
  const t = translator(popupMessages, view.language);
  return (
    <>
      {site && (
        <div class="site-switch">
          <p class="host">
            <strong>{site.host}</strong> <span class="note">{t('alsoSubdomains')}</span>
          </p>
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={site.enabled}
            aria-label={t('onSite', { host: site.host })}
            onClick={() => actions.setSite(!site.enabled)}
          >
            <span aria-hidden="true">{t(site.enabled ? 'on' : 'off')}</span>
          </button>
        </div>
      )}
      <div class="choices">
        {site && <PageChoice view={view} actions={actions} />}
        {view.pausedUntil === undefined && <PauseChoice view={view} actions={actions} />}
      </div>
    </>
  );
}

function PageChoice({ view, actions }: SitePanelProps) {
  const t = translator(popupMessages, view.language);
  const { site, pageEnabled } = view;
  const excepted = site?.enabled !== pageEnabled;
  const name = excepted ? 'pageFollow' : pageEnabled ? 'pageOff' : 'pageOn';
  return (
    <button type="button" class="plain" onClick={() => actions.setPage(!pageEnabled)}>
      {t(name)}
    </button>
  );
}

function PauseChoice({ view, actions }: SitePanelProps) {
  const t = translator(popupMessages, view.language);
  return (
    <details class="pause">
      <summary>{t('pause')}</summary>
      <div>
        <button type="button" onClick={() => actions.pause('hour')}>
          {t('pauseHour')}
        </button>
        <button type="button" onClick={() => actions.pause('forever')}>
          {t('pauseForever')}
        </button>
      </div>
    </details>
  );
}
