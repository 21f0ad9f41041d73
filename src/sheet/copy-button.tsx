import { useState } from 'preact/hooks';
import { translator } from '../ui/messages.ts';
import { popupMessages } from './popup-messages.ts';
import { useSpeech } from './speech.ts';

interface CopyButtonProps {
  readonly name: string;
  readonly text: () => string;
}

/** Copies a text in one press, and says whether it was. */
export function CopyButton({ name, text }: CopyButtonProps) {
  const { language } = useSpeech();
  const t = translator(popupMessages, language);
  const [said, setSaid] = useState<'copied' | 'notCopied' | undefined>(undefined);
  const copy = async () => {
    const done = await navigator.clipboard.writeText(text()).then(
      () => 'copied' as const,
      // A browser may forbid it, as while its window is not in front.
      () => 'notCopied' as const,
    );
    setSaid(done);
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
