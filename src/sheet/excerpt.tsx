import { translator } from '../ui/messages.ts';
import { linkTo } from '../ui/text-fragment.ts';
import { CopyButton } from './copy-button.tsx';
import { popupMessages } from './popup-messages.ts';
import type { PageMention } from './popup-view.ts';
import { useSpeech } from './speech.ts';

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
  const { before, text, after, frame } = mention;
  return (
    <li>
      <button type="button" class="jump" onClick={() => onJump(mention)}>
        <span class="unseen">{t('jump')} </span>
        {before}
        <mark>{text}</mark>
        {after}
      </button>
      {/* What stands in a frame has an address of its own, which a link to the page does not lead into. */}
      {address && frame === 0 && <CopyButton name={t('copyLink')} text={() => linkTo(address, mention)} />}
    </li>
  );
}
