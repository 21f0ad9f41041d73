import punycode from 'punycode/punycode.js';

/** A rule's pattern as people read it: names with other than ASCII letters decoded, `báo.vn` for `xn--bo-mia.vn`. */
export function readablePattern(pattern: string): string {
  const [host = '', ...path] = pattern.split('/');
  try {
    return [punycode.toUnicode(host), ...path].join('/');
  } catch {
    // Not every name with `xn--` in it is an encoded one; it is shown as it is stored.
    return pattern;
  }
}
