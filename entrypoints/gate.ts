import { words } from 'virtual:gloss/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/*
 * Runs in every frame of every page, so it is small and quick and nothing in it may throw into the page. The
 * beginning of the text is searched for all words, node by node; then all of it for Việt Nam and Hà Nội, which every
 * longer text on the subject names. That takes the text of whole elements, which costs a third less than node by node.
 */

/** GATE_MESSAGE of the protocol; importing it would bring the schemas along. */
const MESSAGE = 'gloss:concerned';
/** UTF-16 code units at the beginning that are searched for everything. */
const BEGINNING = 8192;
/** Milliseconds to the first look at a page that has changed, and the longest between two. */
const FIRST_LOOK = 1_000;
const LAST_LOOK = 60_000;

const UNSEEN = '[\\u0300-\\u036f\\xad\\u200b-\\u200d\\u2060\\ufeff]*';
const letter = (char: string): string =>
  char === ' '
    ? '[\\s\\xad\\u200b\\u2010-\\u2015-]+'
    : `[${char}${char.toUpperCase()}${{ a: 'À-ỹ', e: 'È-ỹ', i: 'Ì-ỹ', o: 'Ò-ỹ', u: 'Ù-ỹ', y: 'Ý-ỹ', d: 'Đđ' }[char] ?? ''}]${UNSEEN}`;

const anyWord = new RegExp(`(?<![sS][oO])(?:${words.replace(/[a-z ]/g, letter)})`);
// Neither finds "Soviet name". The marks are those of decomposed letters.
const place =
  /[vVwW](?<![oO].)[iI]\xad?[eEÈ-ỹ][\u0300-\u036f\xad]*[tT][\s\xad\u200b\u2010-\u2015-]{0,2}[nN][aAãÃ]|[hH][aAÀ-ạ]\u0300?[\s-]?[nN][oOÒ-ộ][\u0300-\u036f]*[iI]/;
/** Elements whose text is taken at once hold about so many others at most; levels down to which that is looked at. */
const UNIT = 150;
const LEVELS = 24;
const unread = /^(?:script|style|noscript|template|textarea|option|title|svg)$/;

/**
 * Whether a document's text names what Gloss is about, in whatever way the reader would find it. `foundShadow` is
 * told the open shadow roots that were looked into.
 */
export function concernsUs(root: ParentNode, foundShadow?: (root: ShadowRoot) => void): boolean {
  const beginning = readable(root, BEGINNING);
  if (anyWord.test(beginning)) return true;
  // Where there is little text outside, it may stand in shadow roots; elsewhere looking for them costs too much.
  return beginning.length < BEGINNING ? inShadow(root, foundShadow) : namesPlace(root);
}

/** The text below a node that a reader sees, its nodes joined; at least `length` code units where there are so many. */
function readable(root: Node, length = Number.POSITIVE_INFINITY): string {
  const walker = document.createTreeWalker(root, 4);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < length; node = walker.nextNode()) {
    if (!unread.test(node.parentElement?.localName ?? '')) text += (node as Text).data.slice(0, length);
  }
  return text;
}

/** Looks for the place in units: elements, and nodes beside them, of a few kilobytes of text. */
function namesPlace(root: ParentNode): boolean {
  const walker = document.createTreeWalker(root, 5);
  /** For each level above the node: whether the elements there are small on average, so that none need be counted. */
  const small = [root.nodeType === 1 && areSmall(root)];
  let carried = '';
  for (let node = walker.firstChild(); node; ) {
    const element = node as Element;
    const { localName, firstElementChild } = element;
    const isLarge =
      firstElementChild &&
      !small.at(-1) &&
      small.length < LEVELS &&
      sizeOf(element) > UNIT &&
      !unread.test(localName);
    const child = isLarge ? walker.firstChild() : null;
    if (child) {
      small.push(areSmall(element));
      node = child;
      continue;
    }
    const text = unread.test(localName) ? '' : (node.textContent ?? '');
    // In an element without others the text is its own; in others some may be what nobody reads.
    if (place.test(carried + text) && (!firstElementChild || place.test(carried + readable(node))))
      return true;
    // A drop cap stands in an element of its own.
    carried = text.length < 3 ? text.trim() : '';
    for (node = walker.nextSibling(); !node && walker.parentNode(); node = walker.nextSibling()) small.pop();
  }
  return false;
}

function areSmall(parent: ParentNode): boolean {
  return sizeOf(parent) < parent.childElementCount * UNIT;
}

/** Elements in a node. Not by its own method: a form's controls may hide that. */
function sizeOf(node: ParentNode): number {
  return Element.prototype.getElementsByTagName.call(node, '*').length;
}

function inShadow(root: ParentNode, found?: (root: ShadowRoot) => void): boolean {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) {
      found?.(shadowRoot);
      if (concernsUs(shadowRoot, found)) return true;
    }
  }
  return false;
}

/** What is newer than the type library. */
const page = document as Document & {
  prerendering?: boolean;
  defaultView: Window & { navigation?: EventTarget };
};

declare const chrome: { runtime: { sendMessage(message: string): Promise<unknown> | undefined } };
/** The extension's own world in this frame, which the page cannot see; tells an earlier gate to end. */
const world = globalThis as { glossGate?: () => void; glossStopReader?: () => void };

export default defineUnlistedScript(() => {
  try {
    world.glossGate?.();
    // Throws in frames of other origins, such as advertisements: not ours to read.
    if (page.defaultView.top?.document) watch();
  } catch {
    // A foreign frame; without a body there is nothing to read; without the extension nobody to tell.
  }
});

/**
 * Asks at once and, while the answer is no, again after the page has changed: seldom, and ever more seldom, so
 * that a page that has nothing for us pays one walk a minute at most. A navigation without reload begins anew.
 */
function watch(): void {
  let rest = FIRST_LOOK;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const life = new AbortController();
  const { signal } = life;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(look, rest);
    rest = Math.min(rest * 2, LAST_LOOK);
  });
  const observe = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  let told = false;
  const wait = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const look = (): void => {
    try {
      wait();
      told = concernsUs(document.body, observe);
      if (told) {
        observer.disconnect();
        chrome.runtime.sendMessage(MESSAGE)?.catch(() => {});
      } else observe(document);
    } catch {
      // The body or the extension has gone meanwhile.
    }
  };
  const anew = (): void => {
    // Where a rule kept the reader out or sent it away, the new address may be free of it.
    if (told && world.glossStopReader) return;
    wait();
    rest = FIRST_LOOK;
    timer = setTimeout(look, rest);
  };
  world.glossGate = () => {
    wait();
    life.abort();
  };
  // The switch may have been used while the page lay in the back-forward cache.
  addEventListener('pageshow', ({ persisted }) => persisted && !world.glossStopReader && look(), { signal });
  if (page.prerendering) page.addEventListener('prerenderingchange', look, { once: true, signal });
  else look();
  page.defaultView.navigation?.addEventListener('navigatesuccess', anew, { signal });
}
