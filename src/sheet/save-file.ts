/**
 * Hands a text or a picture to the browser as a download; nothing is fetched, so no permission is needed. The
 * address is not revoked: browsers read it after the click at a time of their own, and it goes with the page.
 */
export function saveFile(name: string, contents: string | Blob, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([contents], { type }));
  link.download = name;
  link.click();
}
