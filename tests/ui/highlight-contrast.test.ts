import { describe, expect, test } from 'vitest';
import { highlightCss } from '../../src/highlight/style.ts';

type Colour = readonly [number, number, number];

const WHITE: Colour = [255, 255, 255];
const PAPER: Colour = [251, 250, 247];
const NIGHT: Colour = [18, 22, 26];
const BLACK: Colour = [0, 0, 0];

/** Pages as they are: ink on ground, the faintest ink that WCAG allows among them. */
const PAGES: readonly (readonly [name: string, ink: Colour, ground: Colour])[] = [
  ['black on white', BLACK, WHITE],
  ['the faintest grey on white', [118, 118, 118], WHITE],
  ['ink on paper', [29, 29, 27], PAPER],
  ['pale on night', [216, 221, 226], NIGHT],
  ['the faintest grey on black', [117, 117, 117], BLACK],
];

const mix = (over: Colour, under: Colour, share: number): Colour => [
  over[0] * share + under[0] * (1 - share),
  over[1] * share + under[1] * (1 - share),
  over[2] * share + under[2] * (1 - share),
];

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: Colour, other: Colour): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

interface Painted {
  readonly line: Colour;
  readonly ground: Colour;
}

/** The line and the ground of each kind in a style on a page, read from the style sheet that is painted. */
function painted(style: 'quiet' | 'marked' | 'strong', ink: Colour, ground: Colour): Painted[] {
  const rules = [...highlightCss(style).matchAll(/text-decoration: underline [^;]+;[^}]*/g)];
  return rules.map(([rule]) => {
    const [, red, green, blue, tint] =
      /background-color: rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/.exec(rule) ?? [];
    const own = /underline \w+ rgb\((\d+) (\d+) (\d+)\)/.exec(rule)?.slice(1).map(Number);
    const under = tint ? mix([Number(red), Number(green), Number(blue)], ground, Number(tint)) : ground;
    const line = own ? (own as unknown as Colour) : ink;
    return { line, ground: under };
  });
}

describe.each(['quiet', 'marked', 'strong'] as const)('highlights in the style "%s"', (style) => {
  test.each(PAGES)('have lines of 3 : 1 on a page that is %s', (_name, ink, ground) => {
    const kinds = painted(style, ink, ground);
    expect(kinds).toHaveLength(3);
    for (const painting of kinds) {
      expect(contrast(painting.line, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(painting.line, painting.ground)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(PAGES.filter(([name]) => !name.startsWith('the faintest')))(
    'leave text of 4.5 : 1 on a page that is %s',
    (_name, ink, ground) => {
      for (const painting of painted(style, ink, ground)) {
        expect(contrast(ink, painting.ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});

test('the quiet style takes the text’s own colour and adds no ground', () => {
  expect(highlightCss('quiet')).toContain('currentcolor');
  expect(highlightCss('quiet').match(/background-color/g)).toHaveLength(1); // the mark of the open card
});

test('kinds are told apart by the form of their lines, in every style, and no line is a link’s', () => {
  for (const style of ['quiet', 'marked', 'strong'] as const) {
    expect(highlightCss(style).match(/underline (dotted|dashed|double)/g)).toEqual([
      'underline dotted',
      'underline dashed',
      'underline double',
    ]);
  }
});

test('nothing is painted when highlights are off', () => expect(highlightCss('off')).toBe(''));
