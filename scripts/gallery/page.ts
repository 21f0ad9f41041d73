import { factBase } from 'virtual:gloss/factbase';
import { buildContent } from '../../src/card/build-content.ts';
import { createCard } from '../../src/card/controller.ts';
import { SHOWN_WHILE_HERE } from '../../src/card/host.ts';
import type { Shot } from './shots.ts';

declare global {
  interface Window {
    /** Shows the page of a shot; its card opens on hover, as on any page. */
    stage(shot: Shot): void;
  }
}

const mention = { id: 1, subject: '' };
let life = new AbortController();

const sheet = new CSSStyleSheet();
sheet.replaceSync(SHOWN_WHILE_HERE);
document.adoptedStyleSheets = [sheet];

window.stage = ({ subject, language, theme, pageDay, comparison, reason, direction, near }) => {
  life.abort();
  life = new AbortController();
  const dark = theme === 'dark';
  document.documentElement.style.background = dark ? '#12161a' : '#fbfaf7';
  Object.assign(document.body.style, {
    color: dark ? '#d8dde2' : '#222',
    direction: direction ?? 'ltr',
    paddingBlockStart: near === 'bottom' ? '560px' : '24px',
  });
  const marked = document.createElement('span');
  marked.className = 'mention';
  marked.textContent = factBase.subjects.find(({ id }) => id === subject)!.label[language];
  const paragraph = document.createElement('p');
  paragraph.append(
    'The page speaks of ',
    marked,
    ' in a sentence of its own, and goes on for a while after it.',
  );
  document.body.replaceChildren(paragraph);

  const shown = { ...mention, subject };
  const request = { language, pageDay };
  createCard(
    {
      mentionAt: (x, y) => (marked.contains(document.elementFromPoint(x, y)) ? shown : undefined),
      rectsOf: () => [...marked.getClientRects()],
      contentOf: () => buildContent(factBase, { ...request, subject, comparison, reason })!,
      quoted: () => undefined,
      contentAbout: (about) => buildContent(factBase, { ...request, subject: about })!,
      scrollTo: () => marked.scrollIntoView({ block: 'center', behavior: 'instant' }),
      setActive: () => {},
    },
    { openFacts() {}, mute() {}, unmute() {}, switchOff() {} },
    { signal: life.signal },
  );
};
