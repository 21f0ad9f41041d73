/**
 * Puts text on the clipboard; false when the browser does not allow it here. The clipboard interface is missing
 * on http pages and refused in frames without its permission; there the older command, which a click allows,
 * hands over the text without touching the page's selection.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let copied = false;
  const hand = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  window.addEventListener('copy', hand, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', hand, { capture: true });
  return copied;
}
