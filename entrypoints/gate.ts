import { concerned } from 'virtual:gloss/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

// Mirrors GATE_MESSAGE of the protocol; the gate imports nothing that would make it larger.
const MESSAGE = 'gloss:concerned';

export default defineUnlistedScript(() => {
  try {
    if (concernsUs()) void chrome.runtime.sendMessage(MESSAGE);
  } catch {}
});

declare const chrome: { runtime: { sendMessage(message: string): Promise<unknown> } };

function concernsUs(): boolean {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (concerned.test((node as Text).data)) return true;
  }
  return false;
}
