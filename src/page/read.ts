import { isMasked, trueProperty } from './masked.ts';
import { PageTooLarge } from './page-too-large.ts';
import {
  BLOCK,
  BREAK,
  CELL,
  CUSTOM,
  HEADING,
  INLINE,
  ROLES,
  ROW,
  SILENT,
  SKIP_REASONS,
  SKIPPED,
} from './roles.ts';
import { BLOCK_LIMIT, RunBuilder } from './run-builder.ts';
import type { TextRun } from './text-run.ts';

/** Steps between two chances to stop for the page: a node is one, and so are 128 characters. */
const STEPS_PER_TURN = 1024;
const CHARS_PER_STEP_LOG2 = 7;
/**
 * Steps after which a page is given up: about two seconds of main thread in slices of a few milliseconds. The longest
 * pages that people read have a hundredth of it.
 */
const MOST_STEPS = 4_000_000;
/** A row whose cells hold these is layout, not a table of figures. */
const LAYOUT = 'p,table,ul,ol,dl,h1,h2,h3,h4,blockquote,article,section,form';

/** What a reading needs to know from outside and tells while it runs. */
export interface Reading {
  readonly foundRoot: (root: ShadowRoot) => void;
  /** Told of custom elements without an open shadow root, and of empty blocks: they may get one later. */
  readonly foundRootless: (element: Element) => void;
}

/** What was read, in reading order. */
export interface ReadText {
  readonly runs: readonly TextRun[];
  /** Numbers of what was left out, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

/**
 * Reads the text below `root`. Yields every thousand nodes or so; the page may change in between, then the reading
 * misses some text or has it in a wrong order, and the page is to be read again.
 * Throws `PageTooLarge` where reading on would cost the page too much.
 */
export function* readText(root: Element, reading: Reading): Generator<void, ReadText> {
  const walk = new TextWalk(root, reading);
  while (walk.advance()) yield;
  return { runs: walk.runs, skipped: walk.skipped };
}

/**
 * The walk over all nodes, in document order, a shadow root before what is slotted into it. A plain loop that stops
 * and goes on, for it took half the time of a generator.
 */
class TextWalk {
  readonly runs: TextRun[] = [];
  readonly skipped: Record<string, number> = {};
  readonly #root: Element;
  readonly #reading: Reading;
  readonly #builder: RunBuilder;
  readonly #roles = new Map(ROLES);
  /** Elements around the node that divide text, outermost first, and their roles. */
  readonly #open: Node[] = [];
  readonly #openRoles: number[] = [];
  #row: Node | undefined;
  #node: Node | null;
  /** Where to go on in a text node that is read in pieces. */
  #from = 0;
  #steps = 0;

  constructor(root: Element, reading: Reading) {
    this.#root = root;
    this.#reading = reading;
    this.#builder = new RunBuilder((run) => this.runs.push(run));
    const shadow = isMasked(root) ? null : root.shadowRoot;
    if (shadow) reading.foundRoot(shadow);
    this.#node = isMasked(root) ? null : (shadow?.firstChild ?? root.firstChild);
  }

  /** Reads on for a turn; whether there is more. */
  advance(): boolean {
    const builder = this.#builder;
    let node = this.#node;
    if (node && !node.isConnected) node = this.#behindRemoved();
    let steps = 0;
    while (node && steps < STEPS_PER_TURN) {
      steps++;
      const type: unknown = node.nodeType;
      if (type === 3) {
        const data: string = (node as Text).data;
        steps += Math.min(data.length, BLOCK_LIMIT) >> CHARS_PER_STEP_LOG2;
        if (data.length < BLOCK_LIMIT) builder.add(node as Text, data);
        else {
          this.#from = builder.addPiece(node as Text, data, this.#from);
          if (this.#from > 0) continue;
        }
      } else if (type === 1 || typeof type !== 'number') {
        const element: Element = node as Element;
        const name: unknown = element.localName;
        if ((name === 'form' || typeof name !== 'string') && isMasked(element)) {
          node = this.#behindMasked(element);
          continue;
        }
        const into: Node | null = this.#enter(element, name as string);
        if (into) {
          node = into;
          continue;
        }
      }
      node = node.nextSibling ?? this.#climb(node.parentNode);
    }
    this.#steps += steps;
    if (this.#steps > MOST_STEPS) throw new PageTooLarge();
    this.#node = node;
    if (!node) builder.end();
    return node !== null;
  }

  /** Its first child, or null where nothing in it is to be read. */
  #enter(element: Element, name: string): Node | null {
    const role = this.#roles.get(name) ?? this.#learn(name);
    if (role >= BREAK) {
      if (role !== SILENT) this.#builder.lineBreak(); // What is left out stands between the words around it.
      if (role === SKIPPED) countSkipped(element, this.skipped);
      return null;
    }
    const shadow = element.shadowRoot;
    const divides = role >= BLOCK || shadow !== null;
    if (divides) this.#divide(element, role >= BLOCK ? role : BLOCK);
    if (shadow) this.#reading.foundRoot(shadow);
    else if (role === CUSTOM) this.#reading.foundRootless(element);
    const into = shadow?.firstChild ?? element.firstChild;
    if (!into && divides) {
      this.#leave(element);
      if (!shadow) this.#reading.foundRootless(element);
    }
    return into;
  }

  #learn(name: string): number {
    const role = name.includes('-') ? CUSTOM : INLINE;
    this.#roles.set(name, role);
    return role;
  }

  #divide(element: Element, role: number): void {
    if (this.#row) {
      if (role === CELL) this.#builder.cell();
      else this.#builder.lineBreak();
      return;
    }
    this.#builder.flush();
    this.#open.push(element);
    this.#openRoles.push(role);
    if (role === HEADING) this.#builder.kind = 'heading';
    else if (role === ROW && isFigureRow(element)) {
      this.#row = element;
      this.#builder.kind = 'row';
    }
  }

  #leave(element: Node): void {
    if (this.#row && element !== this.#row) {
      const role = this.#roles.get((element as Element).localName);
      if (role === BLOCK || role === HEADING) this.#builder.lineBreak();
      return;
    }
    if (this.#open[this.#open.length - 1] !== element) return;
    this.#open.pop();
    this.#builder.flush();
    if (this.#openRoles.pop() === HEADING || this.#row) this.#builder.kind = 'text';
    this.#row = undefined;
  }

  /** The node behind an element that has been read, leaving all that end with it; null at the end. */
  #climb(element: Node | null): Node | null {
    for (let at = element; at && at !== this.#root; at = at.parentNode) {
      if (at.nodeType === 11) {
        this.#builder.flush();
        at = (at as ShadowRoot).host;
        if (!at) return null;
        if (at.firstChild) return at.firstChild;
        if (at === this.#root) return null;
      }
      this.#leave(at);
      if (at.nextSibling) return at.nextSibling;
    }
    return null;
  }

  /** Where to go on from a node that was taken out while the page had its turn: behind what was around it. */
  #behindRemoved(): Node | null {
    this.#from = 0;
    for (let at = this.#open.at(-1); at; at = this.#open.at(-1)) {
      this.#leave(at);
      if (at.isConnected) return at.nextSibling ?? this.#climb(at.parentNode);
    }
    return null;
  }

  /** Leaves out a form that hides what is used of it. */
  #behindMasked(form: Element): Node | null {
    this.#builder.flush();
    this.skipped.form = (this.skipped.form ?? 0) + 1;
    return trueProperty(form, 'nextSibling') ?? this.#climb(trueProperty(form, 'parentNode'));
  }
}

function isFigureRow(row: Element): boolean {
  const first = row.firstElementChild;
  if (!first?.nextElementSibling) return false;
  // Most cells hold text only, and to see that is cheaper than to search them.
  for (let cell: Element | null = first; cell; cell = cell.nextElementSibling) {
    if (cell.firstElementChild) return row.querySelector(LAYOUT) === null;
  }
  return true;
}

function countSkipped(element: Element, skipped: Record<string, number>): void {
  let reason = SKIP_REASONS.get(element.localName);
  if (reason === 'frame')
    reason = (element as HTMLIFrameElement).contentDocument ? undefined : 'cross-origin-frame';
  if (reason) skipped[reason] = (skipped[reason] ?? 0) + 1;
}
