/** Opens everything that is folded while the page is printed, and closes it afterwards, until `signal` aborts. */
export function unfoldForPrint(page: Document, signal: AbortSignal): void {
  let opened: HTMLDetailsElement[] = [];
  const view = page.defaultView;
  view?.addEventListener(
    'beforeprint',
    () => {
      opened = [...page.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const fold of opened) fold.open = true;
    },
    { signal },
  );
  view?.addEventListener(
    'afterprint',
    () => {
      for (const fold of opened) fold.open = false;
      opened = [];
    },
    { signal },
  );
}
