import type { Language } from '../model/subject.ts';
import { translator } from '../ui/messages.ts';
import { popupMessages } from './popup-messages.ts';
import type { PopupActions } from './popup-view.ts';

interface PopupFootProps {
  readonly language: Language;
  readonly actions: PopupActions;
}

/** Where the sheet goes on: as a page of its own, and beside the page where the browser can. */
export function PopupFoot({ language, actions }: PopupFootProps) {
  const t = translator(popupMessages, language);
  return (
    <footer class="foot">
      <button type="button" class="plain" onClick={() => actions.openSheet()}>
        {t('fullSheet')}
      </button>
      {actions.openPanel && (
        <button type="button" class="plain" onClick={actions.openPanel}>
          {t('besideThePage')}
        </button>
      )}
    </footer>
  );
}
