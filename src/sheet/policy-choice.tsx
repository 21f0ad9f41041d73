import type { SitePolicy } from '../model/settings.ts';
import { translator } from '../ui/messages.ts';
import { Choice } from './choice.tsx';
import { optionsMessages } from './options-messages.ts';
import type { OptionsView } from './options-view.ts';

interface PolicyChoiceProps {
  readonly view: OptionsView;
  readonly legend: string;
  readonly onChoose: (policy: SitePolicy) => void;
}

/** On every site, or only on those turned on; the same question on the first-run page and in the settings. */
export function PolicyChoice({ view: { language, settings, managed }, legend, onChoose }: PolicyChoiceProps) {
  const t = translator(optionsMessages, language);
  const policies: readonly SitePolicy[] = ['all-sites', 'listed-sites'];
  return (
    <Choice
      legend={legend}
      name="policy"
      locked={managed.policy ? t('managed') : undefined}
      chosen={settings.policy}
      onChoose={onChoose}
      options={policies.map((key) => ({
        key,
        label: t(key),
        more: <span class="note">{t(`${key}-note`)}</span>,
      }))}
    />
  );
}
