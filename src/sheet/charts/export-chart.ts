import { brokenText, LINE, WIDTH } from './chart.ts';

/** What a drawing looks like comes from the page's style sheet, which does not travel with it. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
] as const;
const PADDING = 16;
const SVG = 'http://www.w3.org/2000/svg';
/** A picture for print and for screens of twice the density. */
const PNG_SCALE = 3;
/** Letters of a source line before it is broken. */
const LETTERS_PER_LINE = 66;

/** The drawing as a file of its own, with the title above and its sources printed below. */
export function asSvg(drawing: SVGSVGElement, title: string, sources: readonly string[]): string {
  const page = drawing.ownerDocument;
  const { height: drawn } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll('*')];
  for (const [at, element] of [...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[at]!);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
  }
  const ink = getComputedStyle(page.body).color;
  const ground = getComputedStyle(page.documentElement).backgroundColor;
  const lines = sources.flatMap((source) => brokenText(source, LETTERS_PER_LINE));
  const height = drawn + 2 * PADDING + 2 * LINE + lines.length * LINE;
  const width = WIDTH + 2 * PADDING;
  const file = page.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
  }))
    file.setAttribute(name, String(value));
  file.setAttribute('aria-label', drawing.getAttribute('aria-label') ?? title);
  const add = (name: string, attributes: Record<string, string | number>, text = '') => {
    const element = page.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = text;
    file.append(element);
    return element;
  };
  const font = getComputedStyle(page.body).fontFamily;
  add('rect', { width, height, fill: ground });
  add(
    'text',
    { x: PADDING, y: PADDING + 14, fill: ink, 'font-family': font, 'font-size': 15, 'font-weight': 600 },
    title,
  );
  add('g', { transform: `translate(${PADDING},${PADDING + 2 * LINE - 6})` }).append(...copy.childNodes);
  const below = PADDING + 2 * LINE + drawn + 12;
  for (const [at, line] of lines.entries())
    add('text', { x: PADDING, y: below + at * LINE, fill: ink, 'font-family': font, 'font-size': 11 }, line);
  return new XMLSerializer().serializeToString(file);
}

/** A drawing as a PNG. Rejects where the browser does not let a drawing be made into pixels. */
export async function asPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PNG_SCALE;
    canvas.height = image.naturalHeight * PNG_SCALE;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
