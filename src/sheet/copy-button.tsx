import { useState } from 'preact/hooks';
import { translator } from '../ui/messages.ts';
import { popupMessages } from './popup-messages.ts';
import { useSpeech } from './speech.ts';

interface CopyButtonProps {
  readonly name: string;
  readonly text: () => string | Promise<string>;
}

/** Copies a text in one press, and says whether it was. */
export function CopyButton({ name, text }: CopyButtonProps) {
  const { language } = useSpeech();
  const t = translator(popupMessages, language);
  const [said, setSaid] = useState<'copied' | 'notCopied' | undefined>(undefined);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text());
      setSaid('copied');
    } catch {
      // A browser may forbid it, as while its window is not in front.
      setSaid('notCopied');
    }
  };
  return (
    <>
      <button type="button" class="plain copy" onClick={() => void copy()}>
        {name}
      </button>
      <span class="note" role="status">
        {said && t(said)}
      </span>
    </>
  );
}
