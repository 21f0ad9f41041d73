import type { HighlightStyle } from '../model/settings.ts';
import type { Language } from '../model/subject.ts';
import { translator } from '../ui/messages.ts';
import { optionsMessages } from './options-messages.ts';

/** A mention of each kind as a page shows it in a style; the lines are those of the highlights. */
export function MarkedSample({ style, language }: { style: HighlightStyle; language: Language }) {
  const t = translator(optionsMessages, language);
  return (
    <span class={`sample ${style}`}>
      <span class="official">{t('sampleOfficial')}</span>
      {' · '}
      <span class="figure">{t('sampleFigure')}</span>
      {' · '}
      <span class="event">{t('sampleEvent')}</span>
    </span>
  );
}
