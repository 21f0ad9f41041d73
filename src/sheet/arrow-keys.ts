/** What the arrow keys stop at. */
const LINES = '[data-line]';

/**
 * Moves the focus with the arrow keys between the search field and the lines below it, all of which carry
 * `data-line`; Home and End go to the ends, except in a field of text, where they are the field's own. Enter and
 * Tab are left as they are.
 */
export function moveByArrow(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>(LINES)];
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const inField = document.activeElement instanceof HTMLInputElement;
  const last = lines.length - 1;
  const to = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    ...(inField ? {} : { Home: 0, End: last }),
  }[event.key];
  if (at === -1 || to === undefined || to === at || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  lines[to]?.focus();
}
