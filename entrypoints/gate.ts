import { words } from 'virtual:gloss/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/*
 * Runs in every frame of every page, so it is small and quick and nothing in it may throw into the page. It walks
 * the text nodes once: the beginning of the text is searched for all words across nodes, all other nodes one by
 * one for Việt Nam and Hà Nội, which every longer text on the subject names.
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
  /[vV](?<![oO].)[iI]\xad?[eEÈ-ỹ][\u0300-\u036f\xad]*[tT][\s\xad\u200b\u2010-\u2015-]{0,2}[nN][aA]|[hH][aAÀ-ạ]\u0300?[\s-]?[nN][oOÒ-ộ][\u0300-\u036f]*[iI]/;
const unread = /^(?:script|style|noscript|template|textarea|option|title|svg)$/;

/**
 * Whether a document's text names what Gloss is about, in whatever way the reader would find it. `foundShadow` is
 * told the open shadow roots that were looked into.
 */
export function concernsUs(root: Node, foundShadow?: (root: ShadowRoot) => void): boolean {
  const walker = document.createTreeWalker(root, 4);
  let beginning = '';
  let carried = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    if (beginning.length < BEGINNING) {
      if (!isUnread(node)) beginning += text.slice(0, BEGINNING);
      if (beginning.length >= BEGINNING && anyWord.test(beginning)) return true;
    }
    // A drop cap stands in a node of its own.
    if (place.test(carried + text) && !isUnread(node)) return true;
    carried = text.length < 3 ? text.trim() : '';
  }
  // Where there is little text outside, it may stand in shadow roots; elsewhere looking for them costs too much.
  return (
    beginning.length < BEGINNING && (anyWord.test(beginning) || inShadow(root as ParentNode, foundShadow))
  );
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

function isUnread(node: Node): boolean {
  return unread.test(node.parentElement?.localName ?? '');
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
    if (told) return;
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
