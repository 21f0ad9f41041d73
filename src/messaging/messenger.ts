import type { Browser, browser } from 'wxt/browser';
import { protocol } from './protocol.ts';
import { object, oneOf, type Shape, type ShapeOf } from './shapes.ts';

type Name = keyof typeof protocol;
type Payload<N extends Name> = ShapeOf<(typeof protocol)[N]['payload']>;
type Reply<N extends Name> = ShapeOf<(typeof protocol)[N]['reply']>;

/** A tab, all its frames unless one is named. */
export interface Recipient {
  readonly tabId: number;
  readonly frameId?: number;
}

// The browser's own object: the polyfill would cost every page that is read three kilobytes for nothing.
declare const chrome: typeof browser;

/**
 * Sends a message to the background, or to the readers of a tab when `to` is given, and resolves to the checked
 * reply. Rejects when nobody is there, when the receiver failed, and when the reply has the wrong shape. A
 * message to all frames of a tab is answered by the first.
 */
export async function send<N extends Name>(name: N, payload: Payload<N>, to?: Recipient): Promise<Reply<N>> {
  const message = { name, payload };
  const { tabId, ...frame } = to ?? {};
  const answer: { reply?: unknown; error?: string } | undefined = await (tabId === undefined
    ? untilAnswered(() => chrome.runtime.sendMessage(message))
    : chrome.tabs.sendMessage(tabId, message, frame));
  if (!answer || answer.error) throw new Error(answer?.error ?? `Nobody answers "${name}".`);
  return checked(protocol[name].reply as Shape<Reply<N>>, answer.reply);
}

/**
 * Answers a message until `signal` aborts. Only messages of this extension with the right shape reach `answer`;
 * all others are rejected. One receiver for each name in a context.
 */
export function receive<N extends Name>(
  name: N,
  answer: (payload: Payload<N>, sender: Browser.runtime.MessageSender) => Reply<N> | Promise<Reply<N>>,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const isMeant = object({ name: oneOf(name) });
  const { onMessage } = chrome.runtime;
  const listen = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: { reply: unknown } | { error: string }) => void,
  ): true | undefined => {
    if (!isMeant(message) || sender.id !== chrome.runtime.id) return undefined;
    const { payload } = message as { payload?: unknown };
    const reply = async () => answer(checked(protocol[name].payload as Shape<Payload<N>>, payload), sender);
    reply().then(
      (value) => respond({ reply: value }),
      (error) => respond({ error: String(error) }),
    );
    return true;
  };
  onMessage.addListener(listen);
  signal.addEventListener('abort', () => onMessage.removeListener(listen), { once: true });
}

/**
 * Asks, and asks again when the page comes back from the back-forward cache: what is under way when it goes there is
 * answered never, or with an error that says nothing of the background.
 */
function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const end = new AbortController();
  let latest = 0;
  let isAway = false;
  const go = (): void => {
    const attempt = ++latest;
    isAway = false;
    ask().then(resolve, (error) => {
      if (attempt === latest && !isAway) reject(error);
    });
  };
  const follow = (name: 'pagehide' | 'pageshow', then: () => void): void =>
    globalThis.addEventListener?.(name, ({ persisted }) => persisted && then(), { signal: end.signal });
  follow('pagehide', () => {
    isAway = true;
  });
  follow('pageshow', go);
  go();
  return promise.finally(() => end.abort());
}

/** @throws when the value has another shape */
function checked<T>(shape: Shape<T>, value: unknown): T {
  const held = value ?? undefined;
  if (!shape(held)) throw new TypeError('A message of the wrong shape.');
  return held;
}

/** Whether the extension that this script belongs to is still there: not updated, disabled or removed. */
export function isExtensionThere(): boolean {
  try {
    return Boolean(chrome.runtime?.id);
  } catch {
    // Firefox throws on every access once the extension is gone: exactly what is asked.
    return false;
  }
}
