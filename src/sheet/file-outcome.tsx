import type { SettingChange, SettingsFileProblem } from '../model/settings.ts';
import type { Language } from '../model/subject.ts';
import { type Translate, translator } from '../ui/messages.ts';
import { optionsMessages } from './options-messages.ts';
import type { FilePreview } from './options-view.ts';

type Undo = () => void;
/** What became of a file or a reset. */
export type Outcome =
  | { readonly kind: 'none' | 'undone' | 'left' }
  | { readonly kind: 'wasReset' | 'imported'; readonly undo: Undo }
  | { readonly kind: 'notTaken'; readonly problems: readonly SettingsFileProblem[] }
  | { readonly kind: 'preview'; readonly preview: Extract<FilePreview, { ok: true }> };

interface OutcomeProps {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly onNext: (outcome: Outcome) => void;
}

/** Says what happened, and offers what can be done about it. */
export function OutcomeLines({ outcome, language, onNext }: OutcomeProps) {
  const t = translator(optionsMessages, language);
  if (outcome.kind === 'none') return null;
  if (outcome.kind === 'preview') return <Preview {...{ outcome, language, onNext }} />;
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
      {'undo' in outcome && (
        <button
          type="button"
          onClick={() => {
            outcome.undo();
            onNext({ kind: 'undone' });
          }}
        >
          {t('undo')}
        </button>
      )}
    </>
  );
}

function Preview({
  outcome,
  language,
  onNext,
}: OutcomeProps & { outcome: Extract<Outcome, { kind: 'preview' }> }) {
  const t = translator(optionsMessages, language);
  const { changes, take } = outcome.preview;
  if (changes.length === 0) return <p>{t('noChange')}</p>;
  return (
    <>
      <p>{t('preview')}</p>
      <ul>
        {changes.map((change) => (
          <li key={change.field}>
            {t(FIELD_NAMES[change.field])}: {changeText(change, t, language)}
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button
          type="button"
          class="primary"
          onClick={async () => onNext({ kind: 'imported', undo: await take() })}
        >
          {t('takeFile')}
        </button>
        <button type="button" onClick={() => onNext({ kind: 'left' })}>
          {t('leaveFile')}
        </button>
      </p>
    </>
  );
}

type Key = keyof typeof optionsMessages;

/** The heading under which the page shows each setting. */
const FIELD_NAMES: Readonly<Record<SettingChange['field'], Key>> = {
  policy: 'where',
  rules: 'sites',
  highlightStyle: 'look',
  language: 'language',
  theme: 'theme',
  badge: 'badge',
  hiddenGroups: 'groups',
  pausedUntil: 'pause',
  muted: 'muted',
};

function changeText(change: SettingChange, t: Translate<Key>, language: Language): string {
  if ('added' in change) return t('listChange', { added: change.added, removed: change.removed });
  const name = (value: string | number | boolean | undefined): string => {
    if (value === undefined) return t('no');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'number')
      return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(value);
    return VALUE_NAMES[value] ?? (value in optionsMessages ? t(value as Key) : value);
  };
  return `${name(change.before)} → ${name(change.after)}`;
}

/** Languages are named in themselves. */
const VALUE_NAMES: Readonly<Record<string, string>> = { en: 'English', vi: 'Tiếng Việt' };
