/** Code units of the longest figure that a tile shows: “US$123.5 billion”, with room for a sign or two. */
const LONGEST = 28;
/** A number with something that says what it counts, and little else. */
const FIGURE =
  /^[^\p{L}\p{N}]{0,3}(?:\p{L}{1,4}[$€£]?\s?)?[$€£¥₫]?\s?[\p{N}.,\s–-]+\s?(?:%|\p{L}[\p{L}.]*(?:\s\p{L}+)?)?\W{0,3}$/u;
const MEASURED = /[%$€£¥₫\p{L}]/u;
/** A tile has a number and a caption, and perhaps a title or a source. */
const MOST_PARTS = 4;

/** Whether a text is a figure alone, as the tiles of a page of figures show it above its caption. */
export function isFigureAlone(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.trim();
  return /\p{N}/u.test(bare) && MEASURED.test(bare) && FIGURE.test(bare);
}

/** Whether a caption follows in the same tile: the tile is what holds both and little else. */
export function hasCaption(tile: Node | null, figure: Node): boolean {
  if (tile?.nodeType !== 1 || (tile as Element).childElementCount > MOST_PARTS) return false;
  const next = (figure as Element).nextElementSibling;
  return next !== null && !/^(?:table|ul|ol|dl|section|article|form|h[1-6])$/.test(next.localName);
}
