import { isClearColour } from './clear-colour.ts';
import { SKIP_REASONS } from './roles.ts';

/** Characters of a text that are looked at to tell prose from code. */
const SAMPLE = 2_000;
/** A sentence of some words that ends as sentences do. */
const SENTENCE = /\p{L}+(?:[\s,’'-]+[\p{L}\p{N}$%.,]+){5,}[^\n]*[.!?]["”’)]?\s/u;
/** Signs of programs; prose has next to none. */
const SIGNS = /[{}<>=;_\\|[\]]/g;

/** Whether an element that by its name holds code or a control is running text to the eye. */
export function isProse(element: Element, name: string): boolean {
  if (name === 'button') return hasNoBox(element);
  if (name !== 'pre' || element.firstElementChild?.localName === 'code') return false;
  const text = (element.textContent ?? '').slice(0, SAMPLE);
  return SENTENCE.test(`${text} `) && (text.match(SIGNS)?.length ?? 0) < text.length / 100;
}

/** Counts what is left out, where it may hold words for a reader. */
export function countSkipped(element: Element, skipped: Record<string, number>): void {
  let reason = SKIP_REASONS.get(element.localName);
  if (reason === 'frame')
    reason = (element as HTMLIFrameElement).contentDocument ? undefined : 'cross-origin-frame';
  if (reason === 'svg' && !element.querySelector('text,foreignObject')) return;
  if (reason) skipped[reason] = (skipped[reason] ?? 0) + 1;
}

/** A button that is styled as a word of its sentence. */
function hasNoBox(button: Element): boolean {
  const { display, borderTopWidth, backgroundColor, backgroundImage } = getComputedStyle(button);
  if (display === 'inline') return true;
  return (
    display === 'inline-block' &&
    Number.parseFloat(borderTopWidth) === 0 &&
    backgroundImage === 'none' &&
    isClearColour(backgroundColor)
  );
}
