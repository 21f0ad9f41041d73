/** What browsers have beside their pages; neither is in the polyfill's types for both. */
declare const chrome: {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

/**
 * Opens the sheet beside the pages of a window: Chromium's side panel, Firefox's sidebar. `undefined` where the
 * browser has neither, as on a phone. To be called right in answer to a click, else browsers refuse.
 */
export function sidePanelOpener(windowId: number | undefined): (() => Promise<void>) | undefined {
  const { sidePanel, sidebarAction } = chrome;
  if (sidePanel && windowId !== undefined) return () => sidePanel.open({ windowId });
  return sidebarAction && (() => sidebarAction.open());
}
