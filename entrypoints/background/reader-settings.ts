import { browser } from 'wxt/browser';
import type { ReaderSettings } from '../../src/messaging/protocol.ts';
import type { Settings } from '../../src/model/settings.ts';
import { mutedOn } from '../../src/settings/sites.ts';
import { interfaceLanguage } from '../../src/ui/messages.ts';

/** What of the settings concerns the readers of a page. */
export function readerSettings(settings: Settings, url: string): ReaderSettings {
  return {
    muted: [...mutedOn(settings, url)],
    language: interfaceLanguage(settings.language, browser.i18n.getUILanguage()),
    highlightStyle: settings.highlightStyle,
  };
}
