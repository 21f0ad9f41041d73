import { useContext } from 'preact/hooks';
import type { Language } from '../model/subject.ts';
import { type Translate, translator } from '../ui/messages.ts';
import { sheetMessages } from './messages.ts';
import { pageMessages } from './page-messages.ts';
import { Speech } from './speech.ts';

const messages = { ...sheetMessages, ...pageMessages };

/** The interface's language and its texts of the full page; apart, so that the popup does not carry them. */
export function usePageSpeech(): { language: Language; t: Translate<keyof typeof messages> } {
  const language = useContext(Speech);
  return { language, t: translator(messages, language) };
}
