/** Whether a computed colour lets everything through; black is written `rgb(0, 0, 0)` and does not. */
export function isClearColour(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour) || /\/ 0%?\)$/.test(colour);
}
