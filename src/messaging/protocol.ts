import { partAnswer, subject, textPart } from './annotation-shapes.ts';
import { cardContent, contentRequest } from './card-shapes.ts';
import {
  count,
  either,
  flag,
  listOf,
  nothing,
  object,
  oneOf,
  optional,
  recordOf,
  type ShapeOf,
  text,
} from './shapes.ts';

/**
 * Every message between the parts of the extension, validated on arrival. The gate is not here: it may import
 * nothing and sends the bare string `GATE_MESSAGE`.
 */

/** What the gate sends when its page concerns us. The background answers nothing and injects the reader. */
export const GATE_MESSAGE = 'gloss:concerned';

/** One mention as the popup lists it; `index` is its place in the frame's reading order. */
const listedMention = object({
  index: count,
  subject,
  /** As written on the page. */
  text,
  /** Some words before and after, as written, white space folded. */
  before: text,
  after: text,
});
export type ListedMention = ShapeOf<typeof listedMention>;

/** A figure that the page gives otherwise than the documents, with the words around it. */
const listedDiffering = object({
  subject,
  text,
  before: text,
  after: text,
});

/** Where a mention stands; as in the model. */
const locatedMention = object({
  subject,
  exact: text,
  prefix: text,
  suffix: text,
  start: count,
  end: count,
  source: text,
});

/** What a frame's reader has found so far; sent whenever it changes. */
export const frameReport = object({
  /** Mentions per subject. */
  counts: recordOf(subject, count),
  /** Text that the reader could not or must not read, by reason, e.g. `svg`, `cross-origin-frame`. */
  skipped: recordOf(text, count),
  /** Set when the reader gave up, with its reason in plain words for the popup. */
  stopped: optional(text),
  /** How many figures the page gives otherwise than the documents. */
  differing: optional(count),
});
export type FrameReport = ShapeOf<typeof frameReport>;

/** Why a tab shows nothing. Mirrors `InactiveReason` of the model. */
const tabState = either(
  object({
    state: oneOf('active'),
    /** Ids of the frames in which a reader is at work, the top frame (0) first: whom to ask for mentions. */
    frames: listOf(count),
    counts: recordOf(subject, count),
    skipped: recordOf(text, count),
    stopped: optional(text),
  }),
  object({
    state: oneOf('inactive'),
    reason: oneOf('browser-page', 'site-off', 'page-off', 'paused', 'nothing-found', 'pdf', 'no-permission'),
  }),
);
export type TabState = ShapeOf<typeof tabState>;

/** What of the settings concerns a reader on its page. */
const readerSettings = object({
  /** Subjects that are not to be marked on this site. */
  muted: listOf(subject),
  language: oneOf('en', 'vi'),
  highlightStyle: oneOf('quiet', 'marked', 'strong', 'off'),
});
export type ReaderSettings = ShapeOf<typeof readerSettings>;

/** Messages by name: what they carry and what comes back. */
export const protocol = {
  /** reader → background: a reader starts and asks how. */
  begin: { payload: nothing, reply: readerSettings },
  /** background → reader: the settings have changed. */
  configure: { payload: readerSettings, reply: nothing },
  /** background → reader: Gloss was switched off here; leave no residue. */
  stop: { payload: nothing, reply: nothing },
  /** background → reader: send the report again, after the background was stopped or the page came back. */
  reportAgain: { payload: nothing, reply: nothing },
  /** reader → background: a part of the page's text; the last one is answered with what was found in all of it. */
  annotate: { payload: textPart, reply: partAnswer },
  /** reader → background: what the card says of a subject, of a mention where there is a reason; nothing of one that is not known. */
  content: { payload: contentRequest, reply: optional(cardContent) },
  /** reader → background: put the card's code into the reader's frame; answered once it is there. */
  bringCard: { payload: nothing, reply: nothing },
  /** reader (card) → background: hide a subject on the page's site, or show it again. */
  mute: { payload: object({ subject, muted: flag }), reply: nothing },
  /** reader (card) → background: turn Gloss off on the page's site. */
  switchSiteOff: { payload: nothing, reply: nothing },
  /** reader → background */
  report: { payload: frameReport, reply: nothing },
  /** reader → background: its document goes; what it told goes with it. */
  gone: { payload: nothing, reply: nothing },
  /** reader (card), popup → background: open the full fact sheet, at a subject or at a path of it. */
  openFacts: { payload: object({ subject: optional(subject), path: optional(text) }), reply: nothing },
  /** background → the fact sheet's page, if one stands open: go to a path and come to the front. */
  showFacts: { payload: object({ path: text }), reply: nothing },
  /** popup → background */
  tabState: { payload: object({ tabId: count }), reply: tabState },
  /** popup → reader of each frame of a tab */
  listMentions: { payload: nothing, reply: listOf(listedMention) },
  /** popup → reader of each frame of a tab */
  locateMentions: { payload: nothing, reply: listOf(locatedMention) },
  /** popup → reader: scroll to a figure that differs; `index` is its place in `listDiffering` */
  showDiffering: { payload: object({ index: count }), reply: nothing },
  /** popup → reader of each frame of a tab */
  listDiffering: { payload: nothing, reply: listOf(listedDiffering) },
  /** popup → reader: scroll to a mention and open its card */
  jumpTo: { payload: object({ index: count }), reply: nothing },
  /** background → reader: when it opened a card last, in epoch milliseconds; 0 before the first time. */
  lastOpened: { payload: nothing, reply: count },
  /**
   * background → reader: next or previous mention, for the keyboard commands. `enter`: from the frame's edge, not
   * from the latest mention. `leave`: beyond the last one another frame goes on, so close the card and say `false`.
   */
  step: {
    payload: object({ direction: oneOf(1, -1), enter: optional(flag), leave: optional(flag) }),
    reply: flag,
  },
} as const;
