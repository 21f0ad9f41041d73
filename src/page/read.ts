import { isInlineLevel } from './layout.ts';
import { isMasked, trueProperty } from './masked.ts';
import { isNote } from './notes.ts';
import { OpenRow } from './open-row.ts';
import { PageTooLarge } from './page-too-large.ts';
import {
  BLOCK,
  BREAK,
  CELL,
  CUSTOM,
  HEADING,
  INLINE,
  PARAGRAPH,
  ROLES,
  ROW,
  SILENT,
  SKIPPED,
} from './roles.ts';
import { BLOCK_LIMIT, RunBuilder } from './run-builder.ts';
import { countSkipped, isProse } from './skipped.ts';
import type { TextRun } from './text-run.ts';
import { hasCaption } from './tiles.ts';

/** Steps between two chances to stop for the page: a node is one, and so are 128 characters. */
const STEPS_PER_TURN = 1024;
const CHARS_PER_STEP_LOG2 = 7;
/**
 * Steps after which a page is given up: about two seconds of main thread in slices of a few milliseconds. The longest
 * pages that people read have a hundredth of it.
 */
const MOST_STEPS = 4_000_000;

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
  readonly #row: OpenRow;
  /** Whether boxes that are blocks by their names stand in a line in the open block. */
  #inLine = false;
  #node: Node | null;
  /** Where to go on in a text node that is read in pieces. */
  #from = 0;
  #steps = 0;

  constructor(root: Element, reading: Reading) {
    this.#root = root;
    this.#reading = reading;
    this.#builder = new RunBuilder((run) => this.runs.push(run));
    this.#row = new OpenRow(this.#builder);
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
    let role = this.#roles.get(name) ?? this.#learn(name);
    if (role >= BREAK) {
      if (role !== SKIPPED || !isProse(element, name)) {
        if (role !== SILENT) this.#builder.lineBreak(); // What is left out stands between the words around it.
        if (role === SKIPPED) countSkipped(element, this.skipped);
        return null;
      }
      role = name === 'pre' ? BLOCK : INLINE;
    }
    const shadow = element.shadowRoot;
    if (role <= CUSTOM && this.#builder.isGlued && isNote(element, name)) return null;
    const divides = (role >= BLOCK && !this.#standsInLine(element, role)) || shadow !== null;
    if (!divides) this.#builder.edge(element, true);
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
    const builder = this.#builder;
    if (this.#row.element) {
      if (role === CELL) this.#row.cell(element);
      else builder.lineBreak();
      return;
    }
    const before = element.previousElementSibling ?? element;
    if (builder.isFigureAlone && hasCaption(element.parentNode, before)) builder.below();
    else this.#flush();
    this.#open.push(element);
    this.#openRoles.push(role);
    if (role === HEADING) builder.kind = 'heading';
    else if (role === ROW) this.#row.begin(element);
  }

  /** Whether a box that is a block by its name is one of those that stand in a line, or are cut from a line. */
  #standsInLine(element: Element, role: number): boolean {
    if (role !== BLOCK || this.#row.element) return false;
    const around = this.#openRoles.at(-1);
    if (around === HEADING || around === PARAGRAPH) return true;
    return this.#inLine && isInlineLevel(element);
  }

  #flush(): void {
    this.#builder.flush();
    this.#inLine = false;
  }

  #leave(element: Node): void {
    const builder = this.#builder;
    if (this.#row.element && element !== this.#row.element) {
      const role = this.#roles.get((element as Element).localName) ?? INLINE;
      if (role >= BLOCK && role <= HEADING) builder.lineBreak();
      else if (role < BLOCK) builder.edge(element as Element, false);
      return;
    }
    if (this.#open[this.#open.length - 1] !== element) {
      // Boxes stacked in a box are a statement of their own, as in a tile; what follows is the next one.
      if (builder.stackedIn === element && !isInlineLevel(element as Element)) this.#flush();
      builder.edge(element as Element, false);
      return;
    }
    this.#open.pop();
    const role = this.#openRoles.pop();
    if (this.#row.element) this.#row.end();
    else if (role === BLOCK && builder.isWord && isInlineLevel(element as Element)) {
      this.#inLine = true;
      builder.edge(element as Element, false);
    } else if (builder.isFigureAlone && hasCaption(element.parentNode, element)) builder.below();
    else this.#flush();
    if (role === HEADING) builder.kind = 'text';
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
