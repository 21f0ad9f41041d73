import type { Page } from 'puppeteer-core';
import type { GlossBrowser } from './gloss-browser.ts';
import type { Point } from './reading.ts';
import { until } from './until.ts';

/** What a user sees of the card; boxes in CSS pixels of the viewport. */
export interface SeenCard {
  /** Its visible text, line by line. */
  readonly text: string;
  readonly box: Box;
  /** What can be pressed, in reading order. */
  readonly controls: readonly { readonly name: string; readonly box: Box }[];
  /** Name of the control that has the focus. */
  readonly focused: string | undefined;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The open card on `page`; nothing when none is shown. */
export async function seenCard(gloss: GlossBrowser, page: Page): Promise<SeenCard | undefined> {
  const card = await gloss.inReaderWorld(page, () => {
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const nameOf = (element: Element) =>
      (element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    for (const host of document.querySelectorAll<HTMLElement>(
      'html > :not(head, body), dialog > [popover]',
    )) {
      // Chromium and Firefox let content scripts alone open closed roots, each in its own way.
      const { chrome } = globalThis as {
        chrome?: { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
      };
      const { openOrClosedShadowRoot: ownRoot } = host as { openOrClosedShadowRoot?: ShadowRoot };
      const root = host.shadowRoot ?? ownRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
      const parts = [...(root?.children ?? [])].filter((part) => part.localName !== 'style') as HTMLElement[];
      // biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not seen.
      const text = parts.map((part) => part.innerText).join('\n');
      const box = boxOf(host);
      if (!root || text.trim() === '' || box.right - box.left < 1) continue;
      const pressable = [...root.querySelectorAll('button, a, summary')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > left;
      });
      const controls = pressable.map((element) => ({ name: nameOf(element), box: boxOf(element) }));
      return { text, box, controls, focused: root.activeElement ? nameOf(root.activeElement) : undefined };
    }
    return null; // `undefined` does not survive the way back
  });
  return card ?? undefined;
}

/** Waits for a card, or for one with `text`, and resolves to it. */
export function untilCard(gloss: GlossBrowser, page: Page, text = ''): Promise<SeenCard> {
  return until(`a card is open${text && ` that says "${text}"`}`, async () => {
    const card = await seenCard(gloss, page);
    return card?.text.includes(text) ? card : undefined;
  });
}

/** Waits until no card is shown. */
export async function untilNoCard(gloss: GlossBrowser, page: Page): Promise<void> {
  await until('no card is open', async () => (await seenCard(gloss, page)) === undefined);
}

/** Where to press the first control of the card whose name holds `name`. */
export function controlPoint({ controls }: SeenCard, name: string): Point {
  const control = controls.find((candidate) => candidate.name.includes(name));
  if (!control) throw new Error(`No "${name}" among ${JSON.stringify(controls.map((each) => each.name))}.`);
  const { left, top, right, bottom } = control.box;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
