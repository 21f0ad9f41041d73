import { defineBackground } from 'wxt/utils/define-background';
import { annotatePages } from './annotate-pages.ts';
import { answerReaders } from './answer-readers.ts';
import { followCommands } from './follow-commands.ts';
import { followLife } from './follow-life.ts';
import { followSettings } from './follow-settings.ts';
import { followTabs } from './follow-tabs.ts';
import { offerMenus } from './menus.ts';

/** Everything here can be stopped between two events: state lives in `storage.session`, listeners are set at once. */
export default defineBackground(() => {
  const { signal } = new AbortController();
  answerReaders(signal);
  annotatePages(signal);
  followTabs();
  followCommands();
  offerMenus(signal);
  followSettings(signal);
  followLife();
});
