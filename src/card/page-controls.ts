const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, option, [contenteditable], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [onclick]';

/** Whether an event happens in something of the page's that does something when it is pressed. */
export function belongsToThePage(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(CONTROLS));
}
