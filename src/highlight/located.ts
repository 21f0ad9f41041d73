import type { LocatedMention } from '../model/report.ts';
import type { Mark } from './marks.ts';

/** UTF-16 code units before and after, as annotation tools keep them. */
const AROUND = 32;

/**
 * Where marks stand in the text of a document's body, as selectors of the W3C Web Annotation model have it: the text
 * content, in which positions count Unicode code points. Marks in shadow roots and nested documents have no place
 * there and are left out, as are those whose text has gone. Linear in the text of the page.
 */
export function located(page: Document, marks: readonly Mark[]): LocatedMention[] {
  const { body } = page;
  const text = body.textContent ?? '';
  const offsets = textOffsets(body);
  const points = codePoints(text);
  return marks.flatMap(({ mention, range: { startContainer, startOffset, endContainer, endOffset } }) => {
    const [first, last] = [offsets.get(startContainer), offsets.get(endContainer)];
    if (first === undefined || last === undefined) return [];
    const [start, end] = [first + startOffset, last + endOffset];
    return {
      subject: mention.subject,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - AROUND), start),
      suffix: text.slice(end, end + AROUND),
      start: points(start),
      end: points(end),
      source: page.URL,
    };
  });
}

/** Where each text node begins in the text content of `root`. */
function textOffsets(root: Node): Map<Node, number> {
  const offsets = new Map<Node, number>();
  const walker = root.ownerDocument!.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  let offset = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    offsets.set(node, offset);
    offset += (node as Text).length;
  }
  return offsets;
}

/** From UTF-16 code units to code points; the places of pairs are looked for once. */
function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
