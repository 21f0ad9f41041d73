import { useSignal } from '@preact/signals';
import { translator } from '../ui/messages.ts';
import { optionsMessages } from './options-messages.ts';
import type { OptionsActions, OptionsView } from './options-view.ts';

interface RuleListProps {
  readonly view: OptionsView;
  readonly actions: OptionsActions;
}

/** Sites and pages with a rule of their own: to see, to remove, to add. */
export function RuleList({ view: { language, settings }, actions }: RuleListProps) {
  const t = translator(optionsMessages, language);
  const rules = [...settings.rules].sort((one, other) => one.pattern.localeCompare(other.pattern));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('sites')}</h2>
      <p class="note">{rules.length > 0 ? t('sitesNote') : t('noSites')}</p>
      <ul class="rules">
        {rules.map(({ pattern, enabled }) => (
          <li key={pattern}>
            <span class={enabled ? 'on' : 'off'}>{t(enabled ? 'ruleOn' : 'ruleOff')}</span>
            <span class="pattern">
              {pattern}
              {pattern.includes('/') && <span class="note"> {t('pageOnly')}</span>}
            </span>
            <button
              type="button"
              aria-label={t('removeRule', { name: pattern })}
              onClick={() => actions.removeRule(pattern)}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddRule language={language} onAdd={actions.addRule} />
    </section>
  );
}

interface AddRuleProps {
  readonly language: OptionsView['language'];
  readonly onAdd: OptionsActions['addRule'];
}

function AddRule({ language, onAdd }: AddRuleProps) {
  const t = translator(optionsMessages, language);
  const typed = useSignal('');
  const refused = useSignal('');
  const add = (enabled: boolean) => {
    if (!typed.value.trim()) return;
    const taken = onAdd(typed.value, enabled);
    refused.value = taken ? '' : typed.value.trim();
    if (taken) typed.value = '';
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        add(event.submitter?.getAttribute('value') !== 'off');
      }}
    >
      <label for="add-site">{t('addSite')}</label>
      <input
        id="add-site"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={typed.value}
        aria-invalid={refused.value !== ''}
        aria-describedby="add-refused"
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
      <button type="submit" value="on">
        {t('addOn')}
      </button>
      <button type="submit" value="off">
        {t('addOff')}
      </button>
      <p id="add-refused" class="refused" role="alert">
        {refused.value && t('notASite', { typed: refused.value })}
      </p>
    </form>
  );
}
