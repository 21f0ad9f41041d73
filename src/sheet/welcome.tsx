import type { ReadonlySignal } from '@preact/signals';
import { translator } from '../ui/messages.ts';
import { Mark } from './mark.tsx';
import { optionsMessages } from './options-messages.ts';
import type { OptionsActions, OptionsView } from './options-view.ts';
import { PolicyChoice } from './policy-choice.tsx';

interface WelcomeProps {
  readonly view: ReadonlySignal<OptionsView>;
  readonly actions: Pick<OptionsActions, 'setPolicy' | 'openSheet' | 'openSettings'>;
}

/** The first-run page: what Gloss is, how it looks, and the one question that it asks. */
export function Welcome({ view: viewSignal, actions }: WelcomeProps) {
  const view = viewSignal.value;
  const t = translator(optionsMessages, view.language);
  return (
    <>
      <header class="head">
        <h1>
          <Mark /> {t('welcome')}
        </h1>
      </header>
      <main class="settings welcome">
        <p class="lead">{t('welcomeLead')}</p>
        <section aria-labelledby="look">
          <h2 id="look">{t('welcomeLook')}</h2>
          <SampleSentence view={view} />
          <p class="note">{t('sampleKinds')}</p>
          <p>{t('welcomeHow')}</p>
        </section>
        <PolicyChoice view={view} legend={t('welcomeWhere')} onChoose={actions.setPolicy} />
        <p class="note">{t('changeLater')}</p>
        <p>{t('welcomePrivacy')}</p>
        <p class="buttons">
          <button type="button" class="primary" onClick={actions.openSheet}>
            {t('openSheet')}
          </button>
          <button type="button" onClick={actions.openSettings}>
            {t('openSettings')}
          </button>
        </p>
      </main>
    </>
  );
}

function SampleSentence({ view: { language } }: { view: OptionsView }) {
  const t = translator(optionsMessages, language);
  const marked: Readonly<Record<string, string>> = {
    official: t('sampleOfficial'),
    figure: t('sampleFigure'),
    event: t('sampleEvent'),
  };
  // Without values the placeholders stay, so that their places in the sentence can be found.
  const parts = t('welcomeSample').split(/\{(\w+)\}/);
  return (
    <p class="sample marked sentence">
      {parts.map((part) =>
        part in marked ? (
          <span key={part} class={part}>
            {marked[part]}
          </span>
        ) : (
          part
        ),
      )}
    </p>
  );
}
