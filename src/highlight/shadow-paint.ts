import type { HighlightStyle } from '../model/settings.ts';
import { highlightCss } from './style.ts';

/**
 * Paints inside open shadow roots. Firefox applies `::highlight()` there only from a sheet of the root itself, so
 * there, and only there, each root with page text adopts one; Chromium takes the document's.
 */
export function shadowPaint(signal: AbortSignal): { paint(root: ShadowRoot, style: HighlightStyle): void } {
  const sheets = new Map<ShadowRoot, CSSStyleSheet>();
  const needed = CSS.supports('-moz-user-select', 'none');
  const dropAll = (): void => {
    for (const [root, sheet] of sheets) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((own) => own !== sheet);
    }
  };
  signal.addEventListener('abort', dropAll, { once: true });
  return {
    paint(root, style) {
      if (!needed || signal.aborted) return;
      let sheet = sheets.get(root);
      if (!sheet) {
        sheet = new CSSStyleSheet();
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        sheets.set(root, sheet);
      }
      sheet.replaceSync(highlightCss(style));
    },
  };
}
