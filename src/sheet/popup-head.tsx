import { translator } from '../ui/messages.ts';
import { Mark } from './mark.tsx';
import { PauseButtons } from './pause-buttons.tsx';
import { popupMessages } from './popup-messages.ts';
import type { PopupActions, PopupView } from './popup-view.ts';

interface PopupHeadProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** One line: the mark, the site with its switch, and what is asked for more rarely behind one button. */
export function PopupHead({ view, actions }: PopupHeadProps) {
  const { site } = view;
  const t = translator(popupMessages, view.language);
  // A switch that says "on" over a page where Gloss rests would be half a truth.
  const on = site?.enabled === true && view.pausedUntil === undefined;
  return (
    <header class="top">
      <h1>
        <Mark />
        <span class={site ? 'unseen' : undefined}>Gloss</span>
      </h1>
      {site && (
        <>
          <p class="host" title={`${site.host} ${t('alsoSubdomains')}`}>
            {site.host}
          </p>
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={on}
            aria-label={t('onSite', { host: site.host })}
            disabled={view.pausedUntil !== undefined || site.managed === true}
            title={site.managed ? t('managed') : undefined}
            onClick={() => actions.setSite(!site.enabled)}
          >
            <span aria-hidden="true">
              {t(on ? 'on' : view.pausedUntil === undefined ? 'off' : 'resting')}
            </span>
          </button>
        </>
      )}
      <details class="menu">
        <summary aria-label={t('more')}>⋯</summary>
        {/* Closed by what is chosen in it. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a button's click, by key as by mouse */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are what is pressed */}
        <div onClick={({ currentTarget }) => currentTarget.closest('details')?.removeAttribute('open')}>
          {site && !site.managed && <PageChoice view={view} actions={actions} />}
          {view.pausedUntil === undefined && <PauseButtons say={t} onPause={actions.pause} />}
          <button type="button" onClick={actions.openSettings}>
            {t('settings')}
          </button>
        </div>
      </details>
    </header>
  );
}

function PageChoice({ view, actions }: PopupHeadProps) {
  const t = translator(popupMessages, view.language);
  const { site, pageEnabled } = view;
  const excepted = site?.enabled !== pageEnabled;
  const name = excepted ? 'pageFollow' : pageEnabled ? 'pageOff' : 'pageOn';
  return (
    <button type="button" onClick={() => actions.setPage(!pageEnabled)}>
      {t(name)}
    </button>
  );
}
