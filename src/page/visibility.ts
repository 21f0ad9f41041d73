import { boxOf, hostOf } from './box.ts';

/** Subtrees whose text is not for reading or belongs to who is typing. */
const CLOSED = '[hidden]:not([hidden="until-found"]),[aria-hidden="true"],[role="textbox"]';
/** Code editors and code marked as not to be translated. */
const CODE = '[translate="no"],.cm-editor,.CodeMirror,.monaco-editor,.ace_editor';

/** Answers from memory until something may have been shown or hidden. */
export interface Visibility {
  /** See `hiddenBecause`; for the parent of a text node right under a shadow root, `null`, nothing is known. */
  reasonToSkip(element: Element | null): HiddenReason | undefined;
  forget(): void;
}

export type HiddenReason = 'hidden' | 'editable' | 'code';

export function createVisibility(): Visibility {
  let known = new WeakMap<Element, HiddenReason | 'shown'>();
  return {
    reasonToSkip(element) {
      if (!element) return undefined;
      let answer = known.get(element);
      if (!answer) {
        answer = hiddenBecause(element) ?? 'shown';
        known.set(element, answer);
      }
      return answer === 'shown' ? undefined : answer;
    },
    forget() {
      known = new WeakMap();
    },
  };
}

/**
 * Why a reader does not see an element's text, or must not be disturbed in it; `undefined` when it is shown. The
 * costly questions are asked here, and only for text in which something was found.
 */
function hiddenBecause(element: Element): HiddenReason | undefined {
  if ((element as HTMLElement).isContentEditable) return 'editable';
  const box = boxOf(element);
  if (box && !box.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'hidden';
  for (let at: Element | null = element; at; at = hostOf(at)) {
    if (at.closest(CLOSED)) return 'hidden';
    const code = at.closest(CODE);
    if (code && isMonospaced(code)) return 'code';
  }
  return undefined;
}

function isMonospaced(element: Element): boolean {
  const { fontFamily, whiteSpace } = getComputedStyle(element);
  return whiteSpace.startsWith('pre') || /monospace/i.test(fontFamily);
}
