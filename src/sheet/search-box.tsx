import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from './speech.ts';

interface SearchBoxProps {
  readonly query: Signal<string>;
  /** What was found, in words, which screen readers hear as it changes. */
  readonly found: string;
  readonly focused?: boolean;
  readonly onType?: () => void;
  /** Enter: the best answer is opened. */
  readonly onEnter: () => void;
}

/** The search field, the first of the lines that the arrow keys move between. */
export function SearchBox({ query, found, focused = false, onType, onEnter }: SearchBoxProps) {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return (
    <search class="search">
      <input
        ref={field}
        id="search"
        type="search"
        data-line
        aria-label={t('search')}
        value={query.value}
        placeholder={t('searchHint')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          onType?.();
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onEnter();
        }}
      />
      <p role="status">{found}</p>
    </search>
  );
}
