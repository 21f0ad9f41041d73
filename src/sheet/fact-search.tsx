import type { Signal } from '@preact/signals';
import { useSpeech } from './speech.ts';

interface FactSearchProps {
  readonly query: Signal<string>;
  readonly found: number;
}

/** The search field with the number of subjects found, which screen readers hear as it changes. */
export function FactSearch({ query, found }: FactSearchProps) {
  const { t } = useSpeech();
  const asked = query.value.trim();
  const answer = found > 0 ? t('found', { n: found }) : t('foundNone', { query: asked });
  return (
    <search class="search">
      <label for="search">{t('search')}</label>
      <input
        id="search"
        type="search"
        value={query.value}
        placeholder={t('searchHint')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      <p role="status">{asked ? answer : ''}</p>
    </search>
  );
}
