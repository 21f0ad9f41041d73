import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Language } from '../model/subject.ts';
import { translator } from '../ui/messages.ts';
import { type Outcome, OutcomeLines } from './file-outcome.tsx';
import { optionsMessages } from './options-messages.ts';
import type { OptionsActions } from './options-view.ts';
import { saveFile } from './save-file.ts';

interface SettingsFileProps {
  readonly language: Language;
  readonly actions: OptionsActions;
}

/** Saving all settings as a file, taking them from one, and starting afresh with a way back. */
export function SettingsFile({ language, actions }: SettingsFileProps) {
  const t = translator(optionsMessages, language);
  const picker = useRef<HTMLInputElement>(null);
  const outcome = useSignal<Outcome>({ kind: 'none' });
  const take = async (file: File | undefined) => {
    if (!file) return;
    const preview = await actions.readFile(await file.text());
    outcome.value = preview.ok
      ? { kind: 'preview', preview }
      : { kind: 'notTaken', problems: preview.problems };
  };
  const reset = async () => {
    outcome.value = { kind: 'wasReset', undo: await actions.reset() };
  };
  return (
    <section aria-labelledby="file">
      <h2 id="file">{t('file')}</h2>
      <p class="buttons">
        <button
          type="button"
          onClick={async () => saveFile('gloss-settings.json', await actions.exportFile())}
        >
          {t('export')}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {t('import')}
        </button>
        <button type="button" onClick={() => void reset()}>
          {t('reset')}
        </button>
      </p>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('import')}
        onChange={(event) => {
          const field = event.currentTarget;
          void take(field.files?.[0]).then(() => {
            field.value = '';
          });
        }}
      />
      <div role="status" class="outcome">
        <OutcomeLines
          outcome={outcome.value}
          language={language}
          onNext={(next) => {
            outcome.value = next;
          }}
        />
      </div>
    </section>
  );
}
