import {
  type Action,
  type CardState,
  type Effect,
  type Hold,
  type How,
  type MentionRef,
  type Shown,
  type Step,
  shownSubject,
} from './states.ts';

/** The card's behaviour. Pure: what must happen is returned as effects, and delays come back as actions. */
export function step<M extends MentionRef>(state: CardState<M>, action: Action<M>): Step<M> {
  const { shown, waiting } = state;
  switch (action.type) {
    case 'move':
      return moved(state, action);
    case 'leave':
      return moved(state, { over: undefined, near: false, fast: false, still: false });
    case 'dwell':
      return waiting?.token === action.token ? show(state, waiting.mention, 'hover', 'pointer') : idle(state);
    case 'abandon':
      return shown?.hold === 'leaving' && shown.token === action.token ? hide(state, false) : idle(state);
    case 'scroll':
      return scrolled(state, action);
    case 'mentionGone':
      return gone(state, action.id);
    case 'open':
      return show(state, action.mention, action.how, 'pinned');
    case 'pin':
    case 'tap':
      return pinned(state, action.mention, action.type === 'tap' ? 'tap' : 'hover');
    default:
      return shown ? onCard(state, shown, action) : idle({ ...state, waiting: undefined });
  }
}

type OnCard<M extends MentionRef> = Exclude<
  Action<M>,
  { type: 'move' | 'leave' | 'dwell' | 'abandon' | 'scroll' | 'mentionGone' | 'open' | 'pin' | 'tap' }
>;

type Scroll<M extends MentionRef> = Extract<Action<M>, { type: 'scroll' }>;

/** What the user did with the card that is open. */
function onCard<M extends MentionRef>(state: CardState<M>, shown: Shown<M>, action: OnCard<M>): Step<M> {
  switch (action.type) {
    case 'enterCard':
      return idle({ ...state, waiting: undefined, shown: { ...shown, hold: 'pinned' } });
    case 'pressOutside':
      return hide(state, false);
    case 'close':
      return hide(spare(state, shown), action.returnFocus);
    case 'escape':
      return hide(spare(state, shown), true);
    case 'relate':
      return redraw(state, { ...shown, hold: 'pinned', trail: [...shown.trail, action.subject] });
    case 'back':
      return redraw(state, { ...shown, trail: shown.trail.slice(0, -1) });
    case 'mute':
      return redraw(state, held({ ...shown, off: 'subject' }), {
        type: 'mute',
        subject: shownSubject(shown),
      });
    case 'unmute':
      return after(hide(spare(state, shown), true), { type: 'unmute', subject: shownSubject(shown) });
    case 'switchOff':
      return redraw(state, held({ ...shown, off: 'site' }));
    case 'switchOn':
      return redraw(state, { ...shown, off: undefined });
  }
}

interface Pointer<M> {
  readonly over: M | undefined;
  readonly near: boolean;
  readonly fast: boolean;
  readonly still: boolean;
}

function moved<M extends MentionRef>(before: CardState<M>, pointer: Pointer<M>): Step<M> {
  const { over } = pointer;
  const state = over?.id === before.spared ? before : { ...before, spared: undefined };
  const { shown } = state;
  if (shown?.hold === 'pinned') return idle(state);
  if (!shown) return rest(state, pointer);
  if (over?.id === shown.mention.id) {
    return idle({ ...state, waiting: undefined, shown: { ...shown, hold: 'pointer' } });
  }
  const held = pointer.near
    ? idle({ ...state, shown: { ...shown, hold: 'pointer' } })
    : leaving(state, shown);
  const resting = rest(held.state, pointer);
  return { state: resting.state, effects: [...held.effects, ...resting.effects] };
}

function leaving<M extends MentionRef>(state: CardState<M>, shown: Shown<M>): Step<M> {
  if (shown.hold === 'leaving') return idle(state);
  const token = state.token + 1;
  return {
    state: { ...state, token, shown: { ...shown, hold: 'leaving', token } },
    effects: [{ type: 'wait', timer: 'abandon', token }],
  };
}

/**
 * The pointer rests on a mention whose card is not open: the dwell starts, and starts again while it is fast. A mention
 * that came under a pointer that did not move is none that the reader turned to.
 */
function rest<M extends MentionRef>(state: CardState<M>, { over, fast, still }: Pointer<M>): Step<M> {
  if (!over || over.id === state.spared) return idle({ ...state, waiting: undefined });
  if (state.waiting?.mention.id === over.id && (!fast || still)) return idle(state);
  if (still) return idle({ ...state, waiting: undefined });
  const token = state.token + 1;
  return {
    state: { ...state, token, waiting: { mention: over, token } },
    effects: [{ type: 'wait', timer: 'dwell', token }],
  };
}

/** A second click or tap on the same highlight closes the card that the first one pinned. */
function pinned<M extends MentionRef>(state: CardState<M>, mention: M, how: How): Step<M> {
  const { shown } = state;
  if (shown?.mention.id !== mention.id) return show(state, mention, how, 'pinned');
  if (shown.hold === 'pinned') return hide(spare(state, shown), true);
  return idle({ ...state, waiting: undefined, shown: { ...shown, hold: 'pinned' } });
}

/** A card that offers to undo a mute outlives its mention: the mute is why the mention went. */
function gone<M extends MentionRef>(state: CardState<M>, id: number): Step<M> {
  const { shown, waiting } = state;
  const left = waiting?.mention.id === id ? { ...state, waiting: undefined } : state;
  return shown?.mention.id === id && !shown.off ? hide(left, true) : idle(left);
}

/**
 * Text that moves away from under a resting pointer ends the dwell, and closes the card that it opened: what the wheel
 * turns is the page. A card that was pinned goes with its words. What scrolls elsewhere does neither.
 */
function scrolled<M extends MentionRef>(state: CardState<M>, { visible, moved, over }: Scroll<M>): Step<M> {
  const left = over?.id === state.waiting?.mention.id ? state : { ...state, waiting: undefined };
  if (!state.shown) return idle(left);
  const { hold, off, mention } = state.shown;
  const stays = off !== undefined || (visible && (hold === 'pinned' || !moved || over?.id === mention.id));
  return stays ? { state: left, effects: [{ type: 'reposition' }] } : hide(left, hold === 'pinned');
}

function show<M extends MentionRef>(state: CardState<M>, mention: M, how: How, hold: Hold): Step<M> {
  const shown = { mention, how, hold, token: state.token, trail: [], off: undefined };
  return {
    state: { ...state, waiting: undefined, spared: undefined, shown },
    effects: [...switchedOff(state), { type: 'show', mention, how }],
  };
}

const hide = <M extends MentionRef>(state: CardState<M>, returnFocus: boolean): Step<M> => ({
  state: { ...state, waiting: undefined, shown: undefined },
  effects: [{ type: 'hide', returnFocus }, ...switchedOff(state)],
});

/** Switching off takes the card along, so it waits until the card, which can undo it, has gone. */
const switchedOff = <M extends MentionRef>({ shown }: CardState<M>): Effect<M>[] =>
  shown?.off === 'site' ? [{ type: 'switchOff' }] : [];

const held = <M extends MentionRef>(shown: Shown<M>): Shown<M> => ({ ...shown, hold: 'pinned' });

const spare = <M extends MentionRef>(state: CardState<M>, shown: Shown<M>): CardState<M> => ({
  ...state,
  spared: shown.mention.id,
});

const redraw = <M extends MentionRef>(
  state: CardState<M>,
  shown: Shown<M>,
  ...effects: Effect<M>[]
): Step<M> => ({ state: { ...state, shown }, effects: [{ type: 'render' }, ...effects] });

const after = <M extends MentionRef>(done: Step<M>, effect: Effect<M>): Step<M> => ({
  state: done.state,
  effects: [...done.effects, effect],
});

const idle = <M extends MentionRef>(state: CardState<M>): Step<M> => ({ state, effects: [] });
