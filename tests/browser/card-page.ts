import { buildContent } from '../../src/card/build-content.ts';
import type { Card, MentionHandle } from '../../src/card/card-page.ts';
import { createCard } from '../../src/card/controller.ts';
import { SHOWN_WHILE_HERE } from '../../src/card/host.ts';
import { fact, factBase, subject } from '../card/fact-base.ts';

/** A page with three mentions and a card, without the reader: `span.mention` elements stand for its ranges. */
export interface CardStage {
  readonly card: Card;
  readonly muted: string[];
  readonly life: AbortController;
  mention(index: number): HTMLElement;
  open(index: number): void;
}

const base = factBase({
  subjects: [
    subject('greer', {
      group: 'officials',
      label: { en: 'Jamieson Greer', vi: 'Jamieson Greer' },
      related: ['call'],
    }),
    subject('call', { label: { en: 'Phone talks', vi: 'Điện đàm' }, related: ['greer'] }),
  ],
  facts: [fact('one', ['greer']), fact('two', ['greer']), fact('three', ['call'])],
});
const reason = { rule: 'full-name', form: 'greer', context: [] };
const handles: readonly MentionHandle[] = ['greer', 'call', 'greer'].map((of, id) => ({ id, subject: of }));

/** Lays out `html` as the page's body and starts a card on it; `restOn` makes the move that it came too late for. */
export function stageCard(html: string, restOn?: (mention: HTMLElement) => PointerEvent): CardStage {
  document.body.innerHTML = html;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHOWN_WHILE_HERE);
  document.adoptedStyleSheets = [sheet];
  const life = new AbortController();
  const muted: string[] = [];
  const mentions = () => [...document.querySelectorAll<HTMLElement>('.mention')];
  const content = (of: string) => buildContent(base, { subject: of, language: 'en', reason })!;
  const card = createCard(
    {
      mentionAt: (x, y) => handles[mentions().indexOf(document.elementFromPoint(x, y) as HTMLElement)],
      rectsOf: ({ id }) => [...(mentions()[id]?.getClientRects() ?? [])],
      contentOf: (handle) => content(handle.subject),
      quoted: () => undefined,
      contentAbout: content,
      scrollTo: ({ id }) => mentions()[id]?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      setActive() {},
    },
    {
      openFacts() {},
      mute(of) {
        muted.push(of);
      },
      unmute(of) {
        muted.splice(muted.indexOf(of), 1);
      },
      switchOff() {},
    },
    { signal: life.signal, rested: restOn?.(mentions()[0]!) },
  );
  return {
    card,
    muted,
    life,
    mention: (index) => mentions()[index]!,
    open: (index) => card.open(handles[index]!, 'keyboard'),
  };
}
