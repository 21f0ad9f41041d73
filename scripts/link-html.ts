import { Window } from 'happy-dom';
import type { TextResult } from '../src/linking/link-text.ts';
import type { Linker, LinkOptions, TextScan } from '../src/model/linker.ts';
import type { Span } from '../src/model/text.ts';
import { linkPage, readPage } from '../src/page/link-page.ts';
import { createPageText } from '../src/page/page-text.ts';
import { createVisibility } from '../src/page/visibility.ts';
import { drained } from '../tests/support/drained.ts';

/** What the reader finds on an HTML page; spans are UTF-16 code units of `text`. */
export interface HtmlResult extends TextResult {
  /** The page text: blocks as the reader reads them, divided by blank lines. */
  readonly text: string;
}

/**
 * Reads HTML with the reader's own page text over a DOM without layout: scripts do not run and other files are not
 * loaded, so what only they hide is read.
 */
export function linkHtml(html: string, linker: Linker, options: LinkOptions): HtmlResult {
  const window = new Window({
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
    },
  });
  globalThis.getComputedStyle = window.getComputedStyle.bind(window) as unknown as typeof getComputedStyle;
  window.document.write(html);
  let text = '';
  const places = new Map<TextScan, number>();
  const scan = (run: string): TextScan => {
    const found = linker.scan(run);
    places.set(found, text.length);
    text += run;
    return found;
  };
  const pageText = createPageText(window.document as unknown as Document, scan, () => undefined);
  if (!drained(readPage(pageText, linker))) return { text, mentions: [], differing: [], rejections: [] };
  const { blocks } = drained(linkPage(pageText, createVisibility(), linker.link, options.muted ?? new Set()));
  const { mentions, differing, rejections } = drained(linker.link(blocks, options));
  const shift = <T extends { readonly block: number; readonly span: Span }>(found: T): T => {
    const { run, start } = blocks[found.block]!;
    const offset = (places.get(run.scan) ?? 0) + start;
    return { ...found, span: { start: found.span.start + offset, end: found.span.end + offset } };
  };
  return {
    text,
    mentions: mentions.map(shift),
    differing: differing.map(shift),
    rejections: rejections.map(shift),
  };
}
