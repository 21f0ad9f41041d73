export type Theme = 'light' | 'dark';

/** Red, green, blue and alpha, each 0 to 1. */
type Colour = readonly [number, number, number, number];

/**
 * Reads a computed colour. Beside `rgb()` the browser may answer in a colour space of the page's choice: there
 * the lightness, or the first three channels, are enough to tell light from dark.
 */
export function parseColour(text: string): Colour | undefined {
  const numbers = (text.match(/-?[\d.]+(e-?\d+)?%?/gi) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  const [a = 0, b = 0, c = 0] = numbers;
  if (/^rgba?\(/i.test(text)) return [a / 255, b / 255, c / 255, numbers[3] ?? 1];
  const alpha = text.includes('/') ? (numbers.at(-1) ?? 1) : 1;
  if (/^color\((srgb|display-p3|a98-rgb)/i.test(text)) {
    const [red = 0, green = 0, blue = 0] = numbers.slice(/^color\((display-p3|a98)/i.test(text) ? 1 : 0);
    return [red, green, blue, alpha];
  }
  const lightness = /^(oklab|oklch)\(/i.test(text)
    ? a ** 3
    : /^(lab|lch)\(/i.test(text)
      ? a / 100
      : undefined;
  return lightness === undefined ? undefined : [lightness, lightness, lightness, alpha];
}

/** Relative luminance as WCAG 2 defines it. */
export function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The luminance at which black and white text have the same contrast. */
const MIDDLE = 0.179;

/** The theme that a card at an element needs to look as the page around it does. */
export function themeUnder(element: Element | null): Theme {
  const theme = themeAsSet(element);
  return isInverted(element) ? (theme === 'dark' ? 'light' : 'dark') : theme;
}

/**
 * Whether filters turn the page's colours over on their way to the screen, and not the card's. Firefox filters the top
 * layer with the root (seen with 153), Chromium does not (156).
 */
function isInverted(element: Element | null): boolean {
  const withRoot = !CSS.supports('-moz-user-select', 'none');
  let inverted = false;
  for (let at = element; at; at = at.parentElement ?? hostOf(at)) {
    if (at === document.documentElement && !withRoot) break;
    const share = /invert\(([\d.]+)(%?)\)/.exec(getComputedStyle(at).filter);
    if (share && Number(share[1]) / (share[2] ? 100 : 1) > 0.5) inverted = !inverted;
  }
  return inverted;
}

/**
 * The theme of the page under an element by its colours: the first background behind it that hides what is below. Where an
 * image lies behind the text, the text's own colour decides; where nothing does, the browser's canvas.
 */
function themeAsSet(element: Element | null): Theme {
  for (let at = element; at; at = at.parentElement ?? hostOf(at)) {
    const { backgroundColor, backgroundImage, display } = getComputedStyle(at);
    // A marked word lies on its own colour; the page around the card does not.
    if (display === 'inline') continue;
    const ground = parseColour(backgroundColor);
    if (ground && ground[3] >= 0.5) return luminance(ground) < MIDDLE ? 'dark' : 'light';
    if (backgroundImage.includes('(')) {
      const ink = parseColour(getComputedStyle(element!).color);
      return ink && luminance(ink) > MIDDLE ? 'dark' : 'light';
    }
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') &&
    (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
    ? 'dark'
    : 'light';
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
