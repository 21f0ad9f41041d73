import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { tabStopBeside, textAt } from '../../src/card/focus.ts';
import { HOST_NAME } from '../../src/card/host.ts';
import { type CardStage, stageCard } from './card-page.ts';

/** The card's actions in the order of Tab. */
const ACTIONS = [
  'Copy',
  'Formats',
  'Fact sheet',
  'Why marked',
  'Hide subject on this site',
  'Off on this site',
];

const PAGE = `
  <p><a id="before" href="#b">before</a> words <span class="mention">Jamieson Greer</span> more words
    <a id="after" href="#a">after</a></p>
  <p style="margin-top: 100px">and a <a href="#linked"><span class="mention">phone call</span></a> in a link</p>
  <p><input id="field"></p>
  <p style="margin-block: 2000px">far away <span class="mention">Greer</span></p>`;

let stage: CardStage;
const start = (html = PAGE) => {
  stage = stageCard(html);
};
afterEach(() => {
  stage.life.abort();
  scrollTo(0, 0);
});

const host = () => document.querySelector<HTMLElement>(HOST_NAME);
const panel = () => host()?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]') ?? undefined;
const isShown = () => host()?.matches(':popover-open') === true && panel()?.dataset.state === 'open';
const heading = () => panel()?.querySelector('h2')?.textContent;
const focused = () =>
  document.activeElement === host() ? host()!.shadowRoot!.activeElement : document.activeElement;

function centre(element: Element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Reports the pointer at a point, as slowly as a resting hand. */
function point({ x, y }: { x: number; y: number }, name = 'pointermove', pointerType = 'mouse') {
  const options = { clientX: x, clientY: y, pointerType, bubbles: true, composed: true, cancelable: true };
  (document.elementFromPoint(x, y) ?? document.body).dispatchEvent(new PointerEvent(name, options));
}

const press = (name: string) => {
  const found = [...panel()!.querySelectorAll<HTMLElement>('button, summary')].find(
    (each) => (each.ariaLabel ?? each.textContent)?.trim() === name,
  );
  found!.click();
};

const untilShown = () => vi.waitFor(() => expect(isShown()).toBe(true));
const untilGone = () => vi.waitFor(() => expect(host()?.matches(':popover-open') ?? false).toBe(false));

describe('the pointer', () => {
  test('opens the card where it rested before there was one', async () => {
    stage = stageCard(PAGE, (mention) => {
      const { x, y } = centre(mention);
      return new PointerEvent('pointermove', { clientX: x, clientY: y, pointerType: 'mouse' });
    });
    expect(isShown()).toBe(false);
    await untilShown();
    expect(heading()).toContain('Jamieson Greer');
  });

  test('opens a card by resting, and keeps it on the way to it and on it', async () => {
    start();
    const mention = centre(stage.mention(0));
    point(mention);
    expect(isShown()).toBe(false);
    await untilShown();
    const { top } = panel()!.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(stage.mention(0).getBoundingClientRect().bottom);
    const begun = performance.now();
    // Longer than the card waits once it is left.
    await vi.waitFor(
      () => {
        point({ x: mention.x + 4, y: top - 2 });
        expect(isShown()).toBe(true);
        expect(performance.now() - begun).toBeGreaterThan(500);
      },
      { interval: 50 },
    );
    point({ x: mention.x, y: top + 30 });
    point({ x: 900, y: 700 });
    await untilGone();
  });

  test('pins it by a click, and Esc closes it for good under a resting pointer', async () => {
    start();
    const mention = centre(stage.mention(0));
    point(mention, 'click');
    expect(isShown()).toBe(true);
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.body.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(true);
    await untilGone();
    point(mention);
    point(centre(stage.mention(1)));
    await untilShown();
    expect(heading()).toContain('Phone talks');
  });

  test('leaves a click on a mention inside a link to the link', () => {
    start();
    stage.mention(1).click();
    expect(location.hash).toBe('#linked');
    expect(stage.card.isOpen).toBe(false);
  });
});

describe('a finger', () => {
  const tap = (at: { x: number; y: number }) => point(at, 'click', 'touch');
  const drag = (y: number, name: string) =>
    panel()!
      .querySelector('.head')!
      .dispatchEvent(new PointerEvent(name, { clientY: y, pointerType: 'touch', bubbles: true }));

  test('opens a sheet at the bottom of a narrow screen, and closes it by a tap outside', async () => {
    start();
    tap(centre(stage.mention(0)));
    expect(panel()!.dataset.layout).toBe('sheet');
    const { bottom, top } = panel()!.getBoundingClientRect();
    expect(Math.round(bottom)).toBe(innerHeight);
    expect(top).toBeGreaterThan(stage.mention(0).getBoundingClientRect().bottom);
    tap({ x: 5, y: 5 });
    await untilGone();
  });

  test('brings a mention into view that the sheet would cover', () => {
    start('<p style="margin-top: 60vh"><span class="mention">Greer</span></p><p style="height: 200vh"></p>');
    tap(centre(stage.mention(0)));
    const { top } = panel()!.getBoundingClientRect();
    expect(stage.mention(0).getBoundingClientRect().bottom).toBeLessThanOrEqual(top);
  });

  test('swipes the sheet away, but not by a twitch', async () => {
    start();
    tap(centre(stage.mention(0)));
    for (const [y, name] of [
      [400, 'pointerdown'],
      [420, 'pointermove'],
      [420, 'pointerup'],
    ] as const)
      drag(y, name);
    expect(isShown()).toBe(true);
    for (const [y, name] of [
      [400, 'pointerdown'],
      [500, 'pointermove'],
      [500, 'pointerup'],
    ] as const)
      drag(y, name);
    await untilGone();
  });
});

describe('the keyboard', () => {
  test('has focus in the card, walks through it, and leaves to what follows the mention', async () => {
    start();
    document.querySelector<HTMLElement>('#field')!.focus();
    stage.open(0);
    expect(focused()).toBe(panel());
    const stops: (string | null | undefined)[] = [];
    while (document.activeElement === host() && stops.length < 20) {
      await userEvent.keyboard('{Tab}');
      stops.push(focused()?.ariaLabel ?? focused()?.textContent);
    }
    expect(stops.at(0)).toBe('Close');
    expect(stops.slice(-7, -1)).toEqual(ACTIONS);
    expect(focused()?.id).toBe('after');
    expect(stage.card.isOpen).toBe(false);
  });

  test('leaves backwards to what stands before the mention', async () => {
    start();
    stage.open(0);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focused()?.id).toBe('before');
  });

  test('goes on from the words themselves where other links share their paragraph', () => {
    start();
    const [first] = document.querySelectorAll('p');
    const words = first!.childNodes[1]!;
    expect(tabStopBeside(words, 1)?.id).toBe('after');
    expect(tabStopBeside(words, -1)?.id).toBe('before');
    const { x, y } = centre(document.querySelector('#before')!);
    expect(textAt(x, y, first!).textContent).toBe('before');
  });

  test('returns focus on Esc to where it was', async () => {
    start();
    document.querySelector<HTMLElement>('#field')!.focus();
    stage.open(0);
    await userEvent.keyboard('{Escape}');
    expect(focused()?.id).toBe('field');
  });

  test('opens on one mention after another, each brought into view', () => {
    start();
    stage.open(1);
    stage.open(2);
    const { top, bottom } = stage.mention(2).getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(innerHeight);
    expect(focused()).toBe(panel());
  });

  test('keeps Esc for the page while no card is open', () => {
    start();
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.body.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(false);
  });
});

describe('inside the card', () => {
  test('a related subject opens in place, with the way back', () => {
    start();
    stage.open(0);
    press('Phone talks');
    expect(heading()).toBe('Phone talks');
    expect(focused()).toBe(panel());
    press('Back to Jamieson Greer');
    expect(heading()).toBe('Jamieson Greer');
  });

  test('muting outlives the mention and can be undone', async () => {
    start();
    stage.open(0);
    press('Hide subject on this site');
    expect(stage.muted).toEqual(['greer']);
    stage.card.mentionGone(0);
    expect(isShown()).toBe(true);
    press('Undo');
    expect(stage.muted).toEqual([]);
    await untilGone();
  });

  test('a click is not the page’s', () => {
    start();
    stage.open(0);
    const heard = vi.fn();
    document.body.parentElement!.addEventListener('click', heard, { signal: stage.life.signal });
    press('Copy');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the page', () => {
  test('cannot style the card', () => {
    start(`<style>${HOST_NAME}, * { opacity: 0.1 !important; display: none !important }</style>${PAGE}`);
    stage.open(0);
    const { opacity, display } = getComputedStyle(host()!);
    expect([opacity, display]).toEqual(['1', 'block']);
  });

  test('cannot take the card away, unless it insists', async () => {
    start();
    stage.open(0);
    host()!.remove();
    await untilShown();
    await vi.waitFor(() => {
      host()?.remove();
      expect(stage.card.isOpen).toBe(false);
    });
  });

  test('gets the card inside its modal dialog, which Esc leaves open', async () => {
    start(`<dialog><span class="mention">Greer</span></dialog>${PAGE}`);
    const dialog = document.querySelector('dialog')!;
    dialog.showModal();
    stage.open(0);
    expect(host()!.parentNode).toBe(dialog);
    expect(focused()).toBe(panel());
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(true);
  });

  test('scrolls the card along, and away with its mention', async () => {
    start();
    stage.open(0);
    await vi.waitFor(() => expect(panel()!.style.top).not.toBe(''));
    scrollTo(0, 1500);
    await untilGone();
  });

  test('is left without a trace', () => {
    start();
    stage.open(0);
    stage.life.abort();
    expect(host()).toBeNull();
  });
});
