import { HOST_RETURNS } from './constants.ts';

/** The name of the one element that Gloss adds to a page; the reader skips it. */
export const HOST_NAME = 'gloss-card';

/**
 * The sheet that the browser inserts with the card's code. Firefox ends the scripts of an extension that is removed
 * without a last word, but it takes its sheets: so a card that was open goes with them.
 */
export const SHOWN_WHILE_HERE = `${HOST_NAME} { --gloss-here: block }`;

/** Events that end at the card: the page must not take a click on the card for one on itself. */
const KEPT = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'];

export interface CardHost {
  readonly element: HTMLElement;
  /** The dialog; the view is rendered into it. */
  readonly panel: HTMLElement;
  /** Puts the card into the top layer, in the part of the page where it can be used. */
  open(near: Element | null): void;
  /** Takes it out of the top layer; the element stays, and shows nothing. */
  hide(): void;
  /** Says a text once to screen readers. */
  announce(text: string): void;
  /** Takes the element out of the page. */
  remove(): void;
}

/** Makes the card's element and its shadow root; nothing is in the page before `open`. `css` styles the root. */
export function createHost(css: string, onLost: () => void): CardHost {
  const element = document.createElement(HOST_NAME);
  element.popover = 'manual';
  // Open, so that assistive tools and accessibility checkers see into it; the page can only harm itself there.
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const panel = document.createElement('div');
  panel.className = 'gloss card';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', 'name');
  panel.tabIndex = -1;
  const live = document.createElement('div');
  live.className = 'aside';
  live.setAttribute('role', 'status');
  root.append(panel, live);
  for (const name of KEPT) root.addEventListener(name, (event) => event.stopPropagation(), { passive: true });

  let open = false;
  let returns = 0;
  const watcher = new MutationObserver(() => {
    if (!open || element.isConnected) return;
    if (++returns > HOST_RETURNS) return onLost();
    attach(document.documentElement);
  });

  function attach(parent: Element): void {
    if (element.parentNode !== parent) parent.append(element);
    // Places are measured in pixels of the screen; the zoom of what it stands in would move and enlarge the card.
    element.style.setProperty('--gloss-unzoom', String(1 / (parent.currentCSSZoom || 1)));
    watcher.disconnect();
    watcher.observe(parent, { childList: true });
    if (!element.matches(':popover-open')) element.showPopover();
  }

  return {
    element,
    panel,
    open(near) {
      if (!open) returns = 0;
      open = true;
      attach(parentFor(near));
    },
    hide() {
      open = false;
      watcher.disconnect();
      live.textContent = '';
      if (!element.isConnected) return;
      element.hidePopover();
      // Nothing stays in a part of the page.
      if (element.parentNode !== document.documentElement) element.remove();
    },
    announce(text) {
      // Screen readers report changes only, so the text must come after the region itself.
      live.textContent = '';
      requestAnimationFrame(() => {
        live.textContent = text;
      });
    },
    remove() {
      open = false;
      watcher.disconnect();
      element.remove();
    },
  };
}

/** Elements that are shown themselves, not their children. */
const REPLACED = 'video, audio, iframe, img, canvas, object, embed';

/**
 * Outside `body`, so that the page's own layout never meets the card; but inside the page's modal dialog, since
 * all else is inert then, and inside the element that fills the screen.
 */
function parentFor(near: Element | null): Element {
  const dialog = closestAcross(near, 'dialog:modal') ?? [...document.querySelectorAll('dialog:modal')].at(-1);
  if (dialog) return dialog;
  let full = document.fullscreenElement;
  // The document names the host of a component in which something fills the screen.
  while (full?.shadowRoot?.fullscreenElement) full = full.shadowRoot.fullscreenElement;
  return full && !full.matches(REPLACED) ? full : document.documentElement;
}

/** As `closest`, out of shadow roots too. */
function closestAcross(element: Element | null, selector: string): Element | null {
  for (let at = element; at; ) {
    const found = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
