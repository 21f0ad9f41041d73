import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type { Browser, browser } from 'wxt/browser';
import { protocol } from './protocol.ts';

type Name = keyof typeof protocol;
type Payload<N extends Name> = v.InferOutput<(typeof protocol)[N]['payload']>;
type Reply<N extends Name> = v.InferOutput<(typeof protocol)[N]['reply']>;
type ProtocolMap = { [N in Name]: (payload: Payload<N>) => Reply<N> };

/** A tab, all its frames unless one is named. */
export interface Recipient {
  readonly tabId: number;
  readonly frameId?: number;
}

// The browser's own object: the polyfill would cost every page that is read three kilobytes for nothing.
declare const chrome: typeof browser;

const messaging = defineExtensionMessaging<ProtocolMap>();

/**
 * Sends a message to the background, or to the readers of a tab when `to` is given, and resolves to the checked
 * reply. Rejects when nobody is there, when the receiver failed, and when the reply has the wrong shape. A
 * message to all frames of a tab is answered by the first.
 */
export async function send<N extends Name>(name: N, payload: Payload<N>, to?: Recipient): Promise<Reply<N>> {
  const sendMessage = messaging.sendMessage as (
    name: N,
    payload: Payload<N>,
    to?: Recipient,
  ) => Promise<unknown>;
  const reply = await sendMessage(name, payload, to);
  return v.parse(protocol[name].reply as v.GenericSchema<unknown, Reply<N>>, reply ?? undefined);
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
  const onMessage = messaging.onMessage as unknown as (
    name: N,
    listener: (message: { data: unknown; sender: Browser.runtime.MessageSender }) => unknown,
  ) => () => void;
  const stop = onMessage(name, ({ data, sender }) => {
    if (sender.id !== chrome.runtime.id) throw new Error('A message from elsewhere.');
    const payload = v.parse(
      protocol[name].payload as v.GenericSchema<unknown, Payload<N>>,
      data ?? undefined,
    );
    return answer(payload, sender);
  });
  signal.addEventListener('abort', stop, { once: true });
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
