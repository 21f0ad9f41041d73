import { useState } from 'preact/hooks';
import { translator } from '../ui/messages.ts';
import { popupMessages } from './popup-messages.ts';
import type { PageMention } from './popup-view.ts';
import { useSpeech } from './speech.ts';
import { linkTo } from './text-fragment.ts';

interface ExcerptProps {
  readonly mention: PageMention;
  /** The page's address; without it there is nothing to link to. */
  readonly address: string | undefined;
  readonly onJump: (mention: PageMention) => void;
}

/** A place on the page in its own words, to go to, and a link that leads others there. */
export function Excerpt({ mention, address, onJump }: ExcerptProps) {
  const { language } = useSpeech();
  const t = translator(popupMessages, language);
  const [copied, setCopied] = useState<'copied' | 'notCopied' | undefined>(undefined);
  const { before, text, after, frame } = mention;
  const copy = async (page: string) => {
    const done = await navigator.clipboard.writeText(linkTo(page, mention)).then(
      () => 'copied' as const,
      () => 'notCopied' as const,
    );
    setCopied(done);
  };
  return (
    <li>
      <button type="button" class="jump" onClick={() => onJump(mention)}>
        <span class="unseen">{t('jump')} </span>
        {before}
        <mark>{text}</mark>
        {after}
      </button>
      {/* What stands in a frame has an address of its own, which a link to the page does not lead into. */}
      {address && frame === 0 && (
        <button type="button" class="plain" onClick={() => void copy(address)}>
          {t('copyLink')}
        </button>
      )}
      <span class="note" role="status">
        {copied && t(copied)}
      </span>
    </li>
  );
}
