import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');

/** The hexadecimal colours of a rule by token. */
function colours(selector: string): Record<string, string> {
  const rule = css.slice(css.indexOf(`${selector} {`)).split('}')[0]!;
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, hex]) => [name!, hex!]),
  );
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each([
  ['light', '.gloss'],
  ['dark', '.gloss[data-theme="dark"]'],
])('%s', (_theme, selector) => {
  const token = colours(selector);
  test.each(['ink', 'quiet', 'accent'])('text in %s has 4.5 : 1 on both grounds', (name) => {
    expect(contrast(token[name]!, token.ground!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token[name]!, token.raised!)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(['bar', 'bar-other', 'growth'])('a drawing in %s has 3 : 1', (name) => {
    expect(contrast(token[name]!, token.ground!)).toBeGreaterThanOrEqual(3);
  });
});
