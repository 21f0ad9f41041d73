import { useSignal } from '@preact/signals';
import type { SiteRule } from '../model/settings.ts';
import { type Translate, translator } from '../ui/messages.ts';
import { AddRule } from './add-rule.tsx';
import { optionsMessages } from './options-messages.ts';
import type { OptionsActions, OptionsView } from './options-view.ts';
import { readablePattern } from './readable-pattern.ts';

interface RuleListProps {
  readonly view: OptionsView;
  readonly actions: OptionsActions;
}

interface Removed {
  readonly name: string;
  readonly undo: () => void;
}

/** From so many rules on, a search helps more than it is in the way. */
const SEARCH_FROM = 6;

/** Sites and pages with a rule of their own: to find, to switch, to edit, to remove with a way back, to add. */
export function RuleList({ view: { language, settings, managed }, actions }: RuleListProps) {
  const t = translator(optionsMessages, language);
  const sought = useSignal('');
  const editing = useSignal<SiteRule | undefined>(undefined);
  const removed = useSignal<Removed | undefined>(undefined);
  const rules = [...settings.rules].sort((one, other) =>
    readablePattern(one.pattern).localeCompare(readablePattern(other.pattern)),
  );
  const found = rules.filter(({ pattern }) =>
    `${pattern} ${readablePattern(pattern)}`.includes(sought.value.trim().toLowerCase()),
  );
  const remove = async (pattern: string) => {
    removed.value = { name: readablePattern(pattern), undo: await actions.removeRule(pattern) };
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('sites')}</h2>
      <p class="note">{rules.length > 0 ? t('sitesNote') : t('noSites')}</p>
      {rules.length >= SEARCH_FROM && (
        <p class="find">
          <label for="find-rule">{t('findRule', { n: rules.length })}</label>
          <input
            id="find-rule"
            type="search"
            value={sought.value}
            onInput={({ currentTarget }) => {
              sought.value = currentTarget.value;
            }}
          />
        </p>
      )}
      <ul class="rules">
        {found.map((rule) => (
          <Rule
            key={rule.pattern}
            rule={rule}
            managed={managed.patterns.includes(rule.pattern)}
            t={t}
            onSwitch={() => actions.addRule(rule.pattern, !rule.enabled)}
            onEdit={() => {
              editing.value = rule;
            }}
            onRemove={() => void remove(rule.pattern)}
          />
        ))}
      </ul>
      <p role="status" class="outcome">
        {found.length === 0 && rules.length > 0 && t('noRuleFound')}
        {removed.value && (
          <>
            {t('ruleRemoved', { name: removed.value.name })}{' '}
            <button
              type="button"
              onClick={() => {
                removed.value?.undo();
                removed.value = undefined;
              }}
            >
              {t('undo')}
            </button>
          </>
        )}
      </p>
      <AddRule
        key={editing.value?.pattern ?? ''}
        language={language}
        policy={settings.policy}
        editing={editing.value && readablePattern(editing.value.pattern)}
        onAdd={(typed, enabled) => {
          const former = editing.value;
          const taken = former
            ? actions.changeRule(former.pattern, typed, enabled)
            : actions.addRule(typed, enabled);
          if (taken) editing.value = undefined;
          return taken;
        }}
      />
    </section>
  );
}

interface RuleProps {
  readonly rule: SiteRule;
  /** Laid down by an organisation. */
  readonly managed: boolean;
  readonly t: Translate<keyof typeof optionsMessages>;
  readonly onSwitch: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function Rule({ rule: { pattern, enabled }, managed, t, onSwitch, onEdit, onRemove }: RuleProps) {
  const name = readablePattern(pattern);
  return (
    <li>
      <button
        type="button"
        role="switch"
        aria-checked={enabled}
        aria-label={t('ruleSwitch', { name })}
        disabled={managed}
        class={enabled ? 'on' : 'off'}
        onClick={onSwitch}
      >
        {t(enabled ? 'ruleOn' : 'ruleOff')}
      </button>
      {/* Two names may look alike and be stored differently: what is stored can be seen too. */}
      <span class="pattern" title={pattern}>
        {name}
        {pattern.includes('/') && <span class="note"> {t('pageOnly')}</span>}
      </span>
      {managed ? (
        <span class="note">{t('managed')}</span>
      ) : (
        <>
          <button type="button" aria-label={t('editRule', { name })} onClick={onEdit}>
            {t('edit')}
          </button>
          <button type="button" aria-label={t('removeRule', { name })} onClick={onRemove}>
            {t('remove')}
          </button>
        </>
      )}
    </li>
  );
}
