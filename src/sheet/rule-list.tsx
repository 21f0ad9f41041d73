import { useSignal } from '@preact/signals';
import type { SitePolicy } from '../model/settings.ts';
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
      <AddRule language={language} policy={settings.policy} onAdd={actions.addRule} />
    </section>
  );
}

interface AddRuleProps {
  readonly language: OptionsView['language'];
  readonly policy: SitePolicy;
  readonly onAdd: OptionsActions['addRule'];
}

/** The button that makes a difference under the policy comes first, so that Enter means it. */
const CHOICES: Readonly<Record<SitePolicy, readonly ('on' | 'off')[]>> = {
  'all-sites': ['off', 'on'],
  'listed-sites': ['on', 'off'],
};

function AddRule({ language, policy, onAdd }: AddRuleProps) {
  const t = translator(optionsMessages, language);
  const typed = useSignal('');
  const refused = useSignal('');
  const done = useSignal('');
  const choices = CHOICES[policy];
  const add = (choice: string | null | undefined) => {
    const name = typed.value.trim();
    if (!name) return;
    const enabled = (choice ?? choices[0]) === 'on';
    const taken = onAdd(name, enabled);
    refused.value = taken ? '' : name;
    // Said even where the rule would be needless and is not listed, since it holds all the same.
    done.value = taken ? t(enabled ? 'nowOn' : 'nowOff', { name }) : '';
    if (taken) typed.value = '';
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        add(event.submitter?.getAttribute('value'));
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
      {choices.map((choice) => (
        <button key={choice} type="submit" value={choice}>
          {t(choice === 'on' ? 'addOn' : 'addOff')}
        </button>
      ))}
      <p id="add-refused" class="refused" role="alert">
        {refused.value && t('notASite', { typed: refused.value })}
      </p>
      <p class="note" role="status">
        {done.value}
      </p>
    </form>
  );
}
