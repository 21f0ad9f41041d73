import type { SubjectGroup } from '../model/subject.ts';
import { translator } from '../ui/messages.ts';
import { optionsMessages } from './options-messages.ts';
import type { OptionsView } from './options-view.ts';

interface GroupChoiceProps {
  readonly view: OptionsView;
  readonly onChoose: (group: SubjectGroup, marked: boolean) => void;
}

const GROUPS: readonly SubjectGroup[] = ['officials', 'figures', 'negotiation', 'others'];

/** Which groups of subjects are marked. */
export function GroupChoice({ view: { language, settings }, onChoose }: GroupChoiceProps) {
  const t = translator(optionsMessages, language);
  return (
    <fieldset class="choice">
      <legend>
        <h2>{t('groups')}</h2>
      </legend>
      <p class="note">{t('groupsNote')}</p>
      {GROUPS.map((group) => (
        <label key={group}>
          <input
            type="checkbox"
            checked={!settings.hiddenGroups.includes(group)}
            onChange={({ currentTarget }) => onChoose(group, currentTarget.checked)}
          />
          <span>{t(group)}</span>
        </label>
      ))}
    </fieldset>
  );
}
