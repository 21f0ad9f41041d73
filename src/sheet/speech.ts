import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../model/subject.ts';
import { type Translate, translator } from '../ui/messages.ts';
import { sheetMessages } from './messages.ts';

/** The language of the interface, for every part of the sheet below. */
export const Speech = createContext<Language>('en');

/** The interface's language and its texts of the fact sheet, wherever that is shown. */
export function useSpeech(): { language: Language; t: Translate<keyof typeof sheetMessages> } {
  const language = useContext(Speech);
  return { language, t: translator(sheetMessages, language) };
}
