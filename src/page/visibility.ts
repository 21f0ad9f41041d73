import type { NodeSpan } from './anchor.ts';
import { boxOf, hostOf } from './box.ts';
import { type Clips, clipsOf, isInReach } from './clip.ts';

/** Subtrees that are kept from everybody, and fields in which somebody writes. */
const CLOSED = '[hidden]:not([hidden="until-found"]),[role="textbox"]';
/** Code editors and code marked as not to be translated. */
const CODE = '[translate="no"],.cm-editor,.CodeMirror,.monaco-editor,.ace_editor';

/** Answers from memory until something may have been shown or hidden. */
export interface Visibility {
  /** Why a person does not see a text, or must not be disturbed in it; `undefined` when it can be seen. */
  reasonToSkip(pieces: readonly NodeSpan[]): HiddenReason | undefined;
  forget(): void;
  /** Begins a new round of questions. */
  begin(): void;
}

export type HiddenReason = 'hidden' | 'editable' | 'code';

export function createVisibility(): Visibility {
  let reasons = new WeakMap<Element, HiddenReason | 'shown'>();
  let clips = new WeakMap<Element, Clips>();
  return {
    reasonToSkip(pieces) {
      const element = pieces[0]?.node.parentElement;
      // Of a text right under a shadow root nothing is known.
      if (!element) return undefined;
      let answer = reasons.get(element);
      if (!answer) {
        answer = hiddenBecause(element) ?? 'shown';
        reasons.set(element, answer);
      }
      if (answer !== 'shown') return answer;
      let around = clips.get(element);
      if (!around) {
        around = clipsOf(element);
        clips.set(element, around);
      }
      return isInReach(pieces, around) ? undefined : 'hidden';
    },
    begin() {},
    forget() {
      reasons = new WeakMap();
      clips = new WeakMap();
    },
  };
}

/** Whether an element is shown by its own style and that of all around it; where it stands is not asked. */
export function isShown(element: Element): boolean {
  const box = boxOf(element);
  return !box || box.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** The costly questions are asked here, and only for text in which something was found. */
function hiddenBecause(element: Element): HiddenReason | undefined {
  if ((element as HTMLElement).isContentEditable) return 'editable';
  if (!isShown(element)) return 'hidden';
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
