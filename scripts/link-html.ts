import { Window } from 'happy-dom';
import type { TextResult } from '../src/linking/link-text.ts';
import type { Linker, LinkOptions } from '../src/model/linker.ts';
import type { Span } from '../src/model/text.ts';
import { linkPage, readPage } from '../src/page/link-page.ts';
import { createPageText } from '../src/page/page-text.ts';
import { isOnPage } from '../src/page/rounds.ts';
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
    // A page's relative addresses need something to be relative to.
    url: 'https://page.invalid/',
    settings: {
      // A preload is no script: it would be asked for. Nothing is.
      fetch: { interceptor: { beforeAsyncRequest: async ({ window }) => new window.Response() } },
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
    },
  });
  globalThis.getComputedStyle = window.getComputedStyle.bind(window) as unknown as typeof getComputedStyle;
  window.document.write(html);
  const pageText = createPageText(window.document as unknown as Document, () => undefined);
  const concerns = drained(readPage(pageText, linker));
  let text = '';
  const starts: number[] = [];
  for (const run of pageText.runs()) {
    for (const start of run.starts) starts.push(text.length + start);
    text += run.text;
  }
  const { muted = new Set() } = options;
  const linked = concerns && drained(linkPage(pageText, createVisibility(), linker.link, muted));
  const found = linked && drained(linker.link(pageText.runs(), { ...options, without: linked.without }));
  if (!found) return { text, mentions: [], differing: [], rejections: [] };
  const numbers = [...found.mentions, ...found.differing].map(({ block }) => block);
  const blocks = drained(pageText.blocks(numbers));
  const shift = <T extends { readonly block: number; readonly span: Span }>(one: T): T => {
    const offset = starts[one.block]!;
    return { ...one, span: { start: one.span.start + offset, end: one.span.end + offset } };
  };
  return {
    text,
    mentions: found.mentions.filter((one) => isOnPage(one, blocks)).map(shift),
    differing: found.differing.filter((one) => isOnPage(one, blocks)).map(shift),
    rejections: found.rejections.map(shift),
  };
}
