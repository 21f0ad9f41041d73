import { h, render } from 'preact';
import pictures from '../ui/pictures.css?inline';
import tokens from '../ui/tokens.css?inline';
import frame from './card.css?inline';
import body from './card-body.css?inline';
import { EDGE_PX, FADE_MS, SHEET_WIDTH_PX, SHORT_PX } from './constants.ts';
import type { Box } from './geometry.ts';
import host from './host.css?inline';
import { type CardHost, createHost } from './host.ts';
import { place, type Side } from './placement.ts';
import type { How } from './states.ts';
import type { Theme } from './theme.ts';
import { type CardProps, CardView } from './view.tsx';

/** Where and how a card opens. */
interface Opening {
  readonly how: How;
  /** The page's element under the mention. */
  readonly near: Element | null;
  readonly theme: Theme;
  readonly anchor: () => Box | undefined;
}

/** The card on the screen: host, view, place and fade. It knows nothing of pointers and delays. */
export interface Surface {
  readonly element: HTMLElement;
  readonly panel: HTMLElement;
  /** Of the card, in viewport CSS pixels; `undefined` while none is open. */
  box(): Box | undefined;
  show(props: CardProps, opening: Opening): Promise<void>;
  render(props: CardProps): void;
  /** Gives what was opened the room that there is: a sheet becomes taller, a card grows on its side. */
  grow(): Promise<void>;
  reposition(): void;
  announce(text: string): void;
  hide(): void;
  remove(): void;
}

const prefers = (query: string): boolean => matchMedia(query).matches;

/** Makes the card's surface; `onLost` is called when the page will not let the card stay. */
export function createSurface(onLost: () => void): Surface {
  const cardHost: CardHost = createHost([host, tokens, pictures, frame, body].join('\n'), onLost);
  const { element, panel } = cardHost;
  let opening: Opening | undefined;
  let side: Side | undefined;
  let fade: ReturnType<typeof setTimeout> | undefined;
  /** Counts openings: each has a view of its own, without the folds and notes of the one before. */
  let openings = 0;
  const grown = new ResizeObserver(() => void settle(side));

  /** Measures and places the card; the side is chosen anew unless one is to be kept. */
  async function settle(keep?: Side): Promise<void> {
    const anchor = opening?.anchor();
    if (!anchor || panel.dataset.layout === 'sheet') return;
    const size = { width: panel.offsetWidth, height: naturalHeight(panel), shown: panel.offsetHeight };
    const placed = await place(anchor, size, viewport(), keep);
    side = placed.side;
    // A card that moves with its words keeps its side and size under the pointer, and leaves the screen with them.
    const least = keep && panel.matches(':hover') ? size.shown : 0;
    const height = Math.max(placed.maxHeight, least);
    panel.toggleAttribute('data-short', height < SHORT_PX);
    Object.assign(panel.style, {
      left: `${placed.x}px`,
      top: `${placed.y}px`,
      maxHeight: `${Math.floor(height)}px`,
    });
  }

  return {
    element,
    panel,
    box: () => (opening ? panel.getBoundingClientRect() : undefined),
    async show(props, next) {
      clearTimeout(fade);
      opening = next;
      openings++;
      const sheet = next.how === 'tap' && (prefers('(pointer: coarse)') || innerWidth < SHEET_WIDTH_PX);
      panel.removeAttribute('style');
      panel.removeAttribute('data-tall');
      panel.dataset.side = isRightOf(next.anchor()) ? 'left' : 'right';
      Object.assign(panel.dataset, { layout: sheet ? 'sheet' : 'float', state: 'open', theme: next.theme });
      this.render(props);
      cardHost.open(next.near);
      panel.scrollTo(0, 0);
      await settle();
    },
    render(props) {
      panel.lang = props.content.language;
      render(h(CardView, { ...props, key: `${openings} ${props.content.subject}` }), panel);
      // Another subject has another body.
      grown.disconnect();
      grown.observe(panel.querySelector('.body') ?? panel);
    },
    async grow() {
      panel.toggleAttribute('data-tall', true);
      await settle(side);
    },
    reposition: () => void settle(side),
    announce: cardHost.announce,
    hide() {
      opening = undefined;
      side = undefined;
      grown.disconnect();
      panel.dataset.state = 'closing';
      clearTimeout(fade);
      fade = setTimeout(cardHost.hide, prefers('(prefers-reduced-motion: reduce)') ? 0 : FADE_MS);
    },
    remove() {
      opening = undefined;
      clearTimeout(fade);
      grown.disconnect();
      render(null, panel);
      cardHost.remove();
    },
  };
}

/** Whether a place is in the right half of the screen: a sheet that stands at the side takes the other. */
const isRightOf = (box: Box | undefined): boolean => !!box && box.left + box.right > innerWidth;

/** As high as the card would be with room for everything. */
function naturalHeight(panel: HTMLElement): number {
  const hidden = (element: Element | null) => (element ? element.scrollHeight - element.clientHeight : 0);
  return panel.offsetHeight + hidden(panel) + hidden(panel.querySelector('.body'));
}

/** The part of the page that is on screen, also under pinch zoom. */
function viewport(): Box {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  const right = Math.min(offsetLeft + width, document.documentElement.clientWidth || innerWidth);
  return {
    left: offsetLeft,
    top: offsetTop,
    right: Math.max(right, 2 * EDGE_PX),
    bottom: offsetTop + height,
  };
}
