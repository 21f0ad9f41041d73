import type { ReadonlySignal } from '@preact/signals';
import type { HighlightStyle } from '../model/settings.ts';
import { translator } from '../ui/messages.ts';
import type { Catalogue } from './catalogue.ts';
import { Choice } from './choice.tsx';
import { GroupChoice } from './group-choice.tsx';
import { KeptAside } from './kept-aside.tsx';
import { Mark } from './mark.tsx';
import { MarkedSample } from './marked-sample.tsx';
import { MutedList } from './muted-list.tsx';
import { NotSavedLine } from './not-saved.tsx';
import { optionsMessages } from './options-messages.ts';
import type { OptionsActions, OptionsView } from './options-view.ts';
import { PauseButtons } from './pause-buttons.tsx';
import { PolicyChoice } from './policy-choice.tsx';
import { RuleList } from './rule-list.tsx';
import { SettingsFile } from './settings-file.tsx';
import { Shortcuts } from './shortcuts.tsx';

interface OptionsProps {
  readonly view: ReadonlySignal<OptionsView>;
  readonly catalogue: Catalogue;
  readonly actions: OptionsActions;
}

const STYLES: readonly HighlightStyle[] = ['quiet', 'marked', 'strong', 'off'];

/** The settings page. */
export function Options({ view: viewSignal, catalogue, actions }: OptionsProps) {
  const view = viewSignal.value;
  const { language, settings } = view;
  const t = translator(optionsMessages, language);
  return (
    <>
      <header class="head">
        <h1>
          <Mark /> {t('title')}
        </h1>
        <p class="note">{t('saved')}</p>
        <button type="button" class="plain" onClick={actions.openSheet}>
          {t('openSheet')}
        </button>
      </header>
      <main class="settings">
        {view.managed.all && <p role="note">{t('managedAll')}</p>}
        <fieldset class="lock" disabled={view.managed.all}>
          <NotSavedLine why={view.notSaved} language={language} />
          <KeptAside view={view} actions={actions} />
          <PolicyChoice view={view} onChoose={actions.setPolicy} legend={t('where')} />
          <RuleList view={view} actions={actions} />
          <Choice
            legend={t('look')}
            name="highlight-style"
            chosen={settings.highlightStyle}
            onChoose={actions.setHighlightStyle}
            options={STYLES.map((style) => ({
              key: style,
              label: t(style),
              more: style !== 'off' && <MarkedSample style={style} language={language} />,
            }))}
          />
          <p class="note">{t('sampleKinds')}</p>
          <GroupChoice view={view} onChoose={actions.setGroup} />
          <MutedList view={view} catalogue={catalogue} onUnmute={actions.unmute} />
          <Pause view={view} actions={actions} />
          <Choice
            legend={t('language')}
            name="language"
            locked={view.managed.language ? t('managed') : undefined}
            chosen={settings.language}
            onChoose={actions.setLanguage}
            options={[
              { key: 'auto', label: t('auto') },
              { key: 'en', label: 'English' },
              { key: 'vi', label: 'Tiếng Việt' },
            ]}
          />
          <Choice
            legend={t('theme')}
            name="theme"
            chosen={settings.theme}
            onChoose={actions.setTheme}
            options={[
              { key: 'auto', label: t('themeAuto') },
              { key: 'light', label: t('light') },
              { key: 'dark', label: t('dark') },
            ]}
          />
          <section aria-labelledby="badge">
            <h2 id="badge">{t('badge')}</h2>
            <label class="tick">
              <input
                type="checkbox"
                checked={settings.badge}
                onChange={({ currentTarget }) => actions.setBadge(currentTarget.checked)}
              />
              <span>{t('badgeNote')}</span>
            </label>
          </section>
          <Shortcuts language={language} shortcuts={view.shortcuts} onChange={actions.changeShortcuts} />
          <SettingsFile language={language} actions={actions} />
        </fieldset>
      </main>
    </>
  );
}

function Pause({ view, actions }: { view: OptionsView; actions: OptionsActions }) {
  const { language, paused } = view;
  const until = view.settings.pausedUntil;
  const t = translator(optionsMessages, language);
  const time = (at: number) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return (
    <section aria-labelledby="pause">
      <h2 id="pause">{t('pause')}</h2>
      <p role="status">
        {!paused && t('running')}
        {paused && (typeof until === 'number' ? t('pausedUntil', { time: time(until) }) : t('pausedForever'))}
      </p>
      <p class="buttons">
        {paused ? (
          <button type="button" onClick={actions.resume}>
            {t('resume')}
          </button>
        ) : (
          <PauseButtons say={t} onPause={actions.pause} />
        )}
      </p>
    </section>
  );
}
