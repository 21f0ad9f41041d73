/** Code units of the longest mark of a note. */
const LONGEST = 12;
/** Numbers and signs as notes have them, alone or in brackets: `2`, `a`, `*`, `2,3`, `[3]`, `(note 4)`. */
const MARK =
  /^\s*[[(]?\s*(?:(?:note |nb |fn )?\p{N}{1,3}|\p{L}|[*†‡§¶#]{1,3})(?:\s*[,–-]\s*(?:\p{N}{1,3}|\p{L}))*\s*[\])]?\s*$/iu;
const BRACKETED = /^\s*\[[^\]]*\]\s*$/u;
/** Share of the size of the text around it that small type has at most. */
const SMALL = 0.9;

/**
 * Whether an inline element that follows a word without a space is the mark of a note: raised or small type, or a
 * link to a note. It belongs to no word and no number.
 */
export function isNote(element: Element, name: string): boolean {
  const raised = name === 'sup' || name === 'sub';
  // Looking at the first node only is cheap, and for almost all elements enough.
  const { firstChild } = element;
  if (!firstChild || (!raised && (firstChild.nodeType !== 3 || firstChild.nextSibling))) return false;
  const text = raised ? (element.textContent ?? '') : (firstChild as Text).data;
  if (text.length > LONGEST) return false;
  if (BRACKETED.test(text)) return true;
  if (!MARK.test(text)) return false;
  return raised || (/[\p{N}*†‡§¶]/u.test(text) && isSetApart(element, name));
}

function isSetApart(element: Element, name: string): boolean {
  if (name === 'a' && element.getAttribute('href')?.includes('#')) return true;
  const { verticalAlign, fontSize } = getComputedStyle(element);
  if (/^(?:super|sub|top|text-top)$/.test(verticalAlign)) return true;
  const around = element.parentElement && getComputedStyle(element.parentElement).fontSize;
  return name !== 'a' && Number.parseFloat(fontSize) < SMALL * Number.parseFloat(around ?? '0');
}
