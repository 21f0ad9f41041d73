/**
 * The content security policy of the extension's own pages and its background: scripts, styles and pictures of the
 * package, and nothing else; no request, no frame, no form, no string that becomes markup or code. `blob:` lets
 * a picture of the fact sheet be drawn into a PNG.
 */
export const EXTENSION_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
