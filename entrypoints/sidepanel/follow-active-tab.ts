import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { type Browser, browser } from 'wxt/browser';

/** The active tab of the window that this page stands in, followed until `signal` aborts. */
export async function followActiveTab(
  signal: AbortSignal,
): Promise<ReadonlySignal<Browser.tabs.Tab | undefined>> {
  const { id: windowId } = await browser.windows.getCurrent();
  const tab = signalOf<Browser.tabs.Tab | undefined>(undefined);
  const look = async () => {
    const [active] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
    tab.value = active;
  };
  const activated = () => void look();
  const updated = (tabId: number, change: { readonly status?: string; readonly url?: string }) => {
    if (tabId === tab.value?.id && (change.status || change.url)) void look();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
  await look();
  return tab;
}
