import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { SettingsFileProblem } from '../model/settings.ts';
import type { Language } from '../model/subject.ts';
import { type Translate, translator } from '../ui/messages.ts';
import { optionsMessages } from './options-messages.ts';
import type { OptionsActions } from './options-view.ts';
import { saveFile } from './save-file.ts';

type T = Translate<keyof typeof optionsMessages>;
type Outcome =
  | { readonly kind: 'none' | 'imported' | 'undone' }
  | { readonly kind: 'wasReset'; readonly undo: () => void }
  | { readonly kind: 'notTaken'; readonly problems: readonly SettingsFileProblem[] };

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
    const problems = await actions.importFile(await file.text());
    outcome.value = problems.length > 0 ? { kind: 'notTaken', problems } : { kind: 'imported' };
  };
  const reset = async () => {
    outcome.value = { kind: 'wasReset', undo: await actions.reset() };
  };
  return (
    <section aria-labelledby="file">
      <h2 id="file">{t('file')}</h2>
      <p class="buttons">
        <button type="button" onClick={() => saveFile('gloss-settings.json', actions.exportFile())}>
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
          t={t}
          onUndone={() => {
            outcome.value = { kind: 'undone' };
          }}
        />
      </div>
    </section>
  );
}

function OutcomeLines({ outcome, t, onUndone }: { outcome: Outcome; t: T; onUndone: () => void }) {
  if (outcome.kind === 'none') return null;
  return (
    <>
      <p>{t(outcome.kind)}</p>
      {outcome.kind === 'notTaken' && (
        <ul class="refused">
          {outcome.problems.map((problem) => (
            <li key={JSON.stringify(problem)}>{t(problem.kind, { ...problem })}</li>
          ))}
        </ul>
      )}
      {outcome.kind === 'wasReset' && (
        <button
          type="button"
          onClick={() => {
            outcome.undo();
            onUndone();
          }}
        >
          {t('undo')}
        </button>
      )}
    </>
  );
}
