import { useState } from 'preact/hooks';
import type { Subject } from '../model/subject.ts';
import { translator } from '../ui/messages.ts';
import type { Catalogue } from './catalogue.ts';
import { Excerpt } from './excerpt.tsx';
import { popupMessages } from './popup-messages.ts';
import type { PageMention, PopupActions } from './popup-view.ts';
import { pathOf } from './route.ts';
import { useSpeech } from './speech.ts';

interface SubjectLineProps {
  readonly subject: Subject;
  readonly catalogue: Catalogue;
  readonly count: number;
  /** In reading order; absent until the page has answered. */
  readonly places: readonly PageMention[] | undefined;
  readonly address: string | undefined;
  readonly actions: PopupActions;
}

/** A subject of the page: its name leads to the facts, the arrows from mention to mention, the rest unfolds. */
export function SubjectLine({ subject, catalogue, count, places, address, actions }: SubjectLineProps) {
  const { language } = useSpeech();
  const t = translator(popupMessages, language);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState<number | undefined>(undefined);
  const name = subject.label[language];
  const go = (by: 1 | -1) => {
    if (!places?.length) return;
    const from = at ?? (by > 0 ? -1 : 0);
    const to = (from + by + places.length) % places.length;
    setAt(to);
    actions.show(places[to]!);
  };
  return (
    <li class="line">
      <a href={`#${pathOf({ kind: 'subject', id: subject.id }, catalogue)}`} class="name" data-line>
        {name}
      </a>
      <Stepper name={name} direction={-1} ready={places !== undefined} onStep={go} />
      <span class="count" aria-live="polite">
        {at === undefined || places?.[at] === undefined
          ? count
          : t('ofCount', { at: at + 1, n: places.length })}
        <span class="unseen"> {t('occurrences', { n: count })}</span>
      </span>
      <Stepper name={name} direction={1} ready={places !== undefined} onStep={go} />
      <button
        type="button"
        class="more"
        aria-expanded={open}
        aria-label={t('excerpts', { name })}
        title={t('excerpts', { name })}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <ul class="excerpts">
          {places ? (
            places.map((mention) => (
              <Excerpt
                key={`${mention.frame} ${mention.index}`}
                mention={mention}
                address={address}
                onJump={actions.jumpTo}
              />
            ))
          ) : (
            <li class="note">{t('listing')}</li>
          )}
        </ul>
      )}
    </li>
  );
}

interface StepperProps {
  readonly name: string;
  readonly direction: 1 | -1;
  readonly ready: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

function Stepper({ name, direction, ready, onStep }: StepperProps) {
  const { language } = useSpeech();
  const label = translator(popupMessages, language)(direction > 0 ? 'next' : 'previous', { name });
  return (
    <button
      type="button"
      class={direction > 0 ? 'step next' : 'step'}
      aria-label={label}
      title={label}
      disabled={!ready}
      onClick={() => onStep(direction)}
    />
  );
}
