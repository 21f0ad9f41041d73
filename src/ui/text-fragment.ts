import type { Quoted } from '../model/report.ts';

/** Words on either side that tell a mention from others of the same words. */
const WORDS_AROUND = 3;

/**
 * The page's address with a text fragment that leads to the quoted words: `…#:~:text=prefix-,text,-suffix`
 * (https://wicg.github.io/scroll-to-text-fragment/). A fragment that the address has already stays before it; one
 * that leads to another text does not.
 */
export function linkTo(address: string, { before, text, after }: Quoted): string {
  const [page = '', fragment = ''] = split(address, '#');
  const [own = ''] = split(fragment, ':~:');
  const prefix = words(before).slice(-WORDS_AROUND).join(' ');
  const suffix = words(after).slice(0, WORDS_AROUND).join(' ');
  const directive = [prefix && `${encoded(prefix)}-`, encoded(text.trim()), suffix && `-${encoded(suffix)}`];
  return `${page}#${own}:~:text=${directive.filter(Boolean).join(',')}`;
}

/** White space parts words, and so do the marks of a cut. */
const words = (text: string): string[] => text.split(/[\s…]+/).filter(Boolean);

/** `-`, `,` and `&` have meanings of their own in a text directive. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

function split(text: string, at: string): [string, string?] {
  const place = text.indexOf(at);
  return place === -1 ? [text] : [text.slice(0, place), text.slice(place + at.length)];
}
