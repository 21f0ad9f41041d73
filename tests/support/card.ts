import type { Frame, Page } from 'puppeteer-core';
import { HOST_NAME } from '../../src/card/host.ts';
import type { Point } from './reading.ts';
import { until } from './until.ts';

/** What a user sees of the card; boxes in CSS pixels of the viewport. */
export interface SeenCard {
  /** Its visible text, line by line, with plain spaces. */
  readonly text: string;
  readonly box: Box;
  /** What can be pressed, in reading order. */
  readonly controls: readonly { readonly name: string; readonly box: Box }[];
  /** Whether it has stopped fading in or out. */
  readonly settled: boolean;
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
export async function seenCard(page: Page | Frame): Promise<SeenCard | undefined> {
  const card = await page.evaluate((hostName) => {
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const nameOf = (element: Element) =>
      (element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const root = document.querySelector(`${hostName}:popover-open`)?.shadowRoot;
    const panel = root?.querySelector<HTMLElement>('[role="dialog"]');
    if (!root || !panel || getComputedStyle(panel).visibility !== 'visible') return null;
    const controls = [...panel.querySelectorAll('button, a, summary')]
      .map((element) => ({ name: nameOf(element), box: boxOf(element) }))
      .filter(({ box }) => box.right > box.left);
    return {
      text: panel.innerText.replaceAll('\u00a0', ' '),
      box: boxOf(panel),
      controls,
      settled: panel.getAnimations().length === 0 && getComputedStyle(panel).opacity === '1',
      focused: root.activeElement ? nameOf(root.activeElement) : undefined,
    };
  }, HOST_NAME);
  return card ?? undefined;
}

/** Waits until a card, or one with `text`, is fully there, and resolves to it. */
export function untilCard(page: Page | Frame, text = ''): Promise<SeenCard> {
  return until(`a card is open${text && ` that says "${text}"`}`, async () => {
    const card = await seenCard(page);
    return card?.settled && card.text.includes(text) ? card : undefined;
  });
}

/** Waits until no card is shown. */
export async function untilNoCard(page: Page | Frame): Promise<void> {
  await until('no card is open', async () => (await seenCard(page)) === undefined);
}

/** Where to press the first control of the card whose name holds `name`. */
export function controlPoint({ controls }: SeenCard, name: string): Point {
  const control = controls.find((candidate) => candidate.name.includes(name));
  if (!control) throw new Error(`No "${name}" among ${JSON.stringify(controls.map((each) => each.name))}.`);
  const { left, top, right, bottom } = control.box;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
