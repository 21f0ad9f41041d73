import * as v from 'valibot';

/**
 * Every message between the parts of the extension, validated on arrival. The gate is not here: it may import
 * nothing and sends the bare string `GATE_MESSAGE`.
 */

/** What the gate sends when its page concerns us. The background answers nothing and injects the reader. */
export const GATE_MESSAGE = 'gloss:concerned';

const Subject = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One mention as the popup lists it; `index` is its place in the frame's reading order. */
export const ListedMention = v.object({
  index: Count,
  subject: Subject,
  /** As written on the page. */
  text: v.string(),
  /** Some words before and after, as written, white space folded. */
  before: v.string(),
  after: v.string(),
});
export type ListedMention = v.InferOutput<typeof ListedMention>;

/** A figure that the page gives otherwise than the documents, with the words around it. */
export const ListedDiffering = v.object({
  subject: Subject,
  text: v.string(),
  before: v.string(),
  after: v.string(),
});
export type ListedDiffering = v.InferOutput<typeof ListedDiffering>;

/** What a frame's reader has found so far; sent whenever it changes. */
export const FrameReport = v.object({
  /** Mentions per subject. */
  counts: v.record(Subject, Count),
  /** Text that the reader could not or must not read, by reason, e.g. `svg`, `cross-origin-frame`. */
  skipped: v.record(v.string(), Count),
  /** Set when the reader gave up, with its reason in plain words for the popup. */
  stopped: v.optional(v.string()),
});
export type FrameReport = v.InferOutput<typeof FrameReport>;

/** Why a tab shows nothing. Mirrors `InactiveReason` of the model. */
export const TabState = v.variant('state', [
  v.object({
    state: v.literal('active'),
    /** Ids of the frames in which a reader is at work, the top frame (0) first: whom to ask for mentions. */
    frames: v.array(Count),
    counts: v.record(Subject, Count),
    skipped: v.record(v.string(), Count),
    stopped: v.optional(v.string()),
  }),
  v.object({
    state: v.literal('inactive'),
    reason: v.picklist([
      'browser-page',
      'site-off',
      'page-off',
      'paused',
      'nothing-found',
      'pdf',
      'no-permission',
    ]),
  }),
]);
export type TabState = v.InferOutput<typeof TabState>;

/** What of the settings concerns a reader on its page. */
export const ReaderSettings = v.object({
  /** Subjects that are not to be marked on this site. */
  muted: v.array(Subject),
  language: v.picklist(['en', 'vi']),
  highlightStyle: v.picklist(['quiet', 'marked', 'strong', 'off']),
});
export type ReaderSettings = v.InferOutput<typeof ReaderSettings>;

/** Messages by name: what they carry and what comes back. */
export const protocol = {
  /** reader → background: a reader starts and asks how. */
  begin: { payload: v.undefined(), reply: ReaderSettings },
  /** background → reader: the settings have changed. */
  configure: { payload: ReaderSettings, reply: v.void() },
  /** background → reader: Gloss was switched off here; leave no residue. */
  stop: { payload: v.undefined(), reply: v.void() },
  /** background → reader: send the report again, after the background was stopped or the page came back. */
  reportAgain: { payload: v.undefined(), reply: v.void() },
  /** reader → background: put the card's code into the reader's frame; answered once it is there. */
  bringCard: { payload: v.undefined(), reply: v.void() },
  /** reader (card) → background: hide a subject on the page's site, or show it again. */
  mute: { payload: v.object({ subject: Subject, muted: v.boolean() }), reply: v.void() },
  /** reader → background */
  report: { payload: FrameReport, reply: v.void() },
  /** reader (card) → background: open the full-page fact sheet at a subject. */
  openFacts: { payload: v.object({ subject: v.optional(Subject) }), reply: v.void() },
  /** popup → background */
  tabState: { payload: v.object({ tabId: v.number() }), reply: TabState },
  /** popup → reader of each frame of a tab */
  listMentions: { payload: v.undefined(), reply: v.array(ListedMention) },
  /** popup → reader of each frame of a tab */
  listDiffering: { payload: v.undefined(), reply: v.array(ListedDiffering) },
  /** popup → reader: scroll to a mention and open its card */
  jumpTo: { payload: v.object({ index: Count }), reply: v.void() },
  /** background → reader: next or previous mention, for the keyboard commands */
  step: { payload: v.object({ direction: v.picklist([1, -1]) }), reply: v.void() },
} as const;
