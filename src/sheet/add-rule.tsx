import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SitePolicy } from '../model/settings.ts';
import { translator } from '../ui/messages.ts';
import { optionsMessages } from './options-messages.ts';
import type { OptionsActions, OptionsView } from './options-view.ts';

interface AddRuleProps {
  readonly language: OptionsView['language'];
  readonly policy: SitePolicy;
  /** The rule that is edited; absent while a new one is written. */
  readonly editing: string | undefined;
  readonly onAdd: OptionsActions['addRule'];
}

/** The button that makes a difference under the policy comes first, so that Enter means it. */
const CHOICES: Readonly<Record<SitePolicy, readonly ('on' | 'off')[]>> = {
  'all-sites': ['off', 'on'],
  'listed-sites': ['on', 'off'],
};

/** The form for a new rule, or for one that is edited. */
export function AddRule({ language, policy, editing, onAdd }: AddRuleProps) {
  const t = translator(optionsMessages, language);
  const typed = useSignal(editing ?? '');
  const refused = useSignal('');
  const done = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (editing) field.current?.focus();
  }, [editing]);
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
      <label for="add-site">{editing ? t('editRule', { name: editing }) : t('addSite')}</label>
      <input
        ref={field}
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
