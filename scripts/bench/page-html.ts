import { pick, random } from './random.ts';
import {
  NEAR_NEWS,
  ON_TOPIC,
  ON_TOPIC_VIETNAMESE,
  OTHER_NEWS,
  OTHER_VIETNAMESE,
  WORDS,
} from './sentences.ts';

export interface PageRecipe {
  readonly topic: 'off' | 'near' | 'on' | 'on-vietnamese';
  /** Size of the HTML, about. */
  readonly bytes: number;
  readonly seed: number;
}

/** Bytes of HTML for each report on the topic: of a news page, a tenth is the article, the rest stands around it. */
const BYTES_PER_REPORT = 100_000;
/** UTF-16 code units of a report's text. */
const REPORT_LENGTH = 6_000;

/** A page with the density of a news site's: navigation, articles, lists, tables, comments. */
export function generatePage({ topic, bytes, seed }: PageRecipe): string {
  const next = random(seed);
  const vietnamese = topic === 'on-vietnamese';
  const others = vietnamese
    ? OTHER_VIETNAMESE
    : topic === 'near'
      ? [...OTHER_NEWS, ...NEAR_NEWS]
      : OTHER_NEWS;
  const other = (): string => filled(next, pick(next, others));
  const parts = [head(vietnamese ? 'vi' : 'en'), navigation(next)];
  let size = parts.join('').length;
  let reports = 0;
  while (size < bytes) {
    const due = topic.startsWith('on') && size >= reports * BYTES_PER_REPORT;
    const section = due
      ? report(next, vietnamese ? ON_TOPIC_VIETNAMESE : ON_TOPIC, other, reports)
      : otherSection(next, other);
    if (due) reports++;
    parts.push(section);
    size += section.length;
  }
  return `${parts.join('\n')}\n<footer><p>Made for measuring.</p></footer>\n</main></body></html>\n`;
}

/** About 50 mentions: every other sentence is on the topic. */
function report(
  next: () => number,
  sentences: readonly string[],
  other: () => string,
  number: number,
): string {
  const paragraphs: string[] = [];
  let length = 0;
  let at = 0;
  while (length < REPORT_LENGTH) {
    const text = Array.from({ length: 4 }, (_, place) =>
      place % 2 === 0 ? (sentences[at++ % sentences.length] as string) : other(),
    ).join(' ');
    length += text.length;
    paragraphs.push(`<p>${inlined(next, text)}</p>`);
  }
  return `<article id="report-${number}"><h2>${sentences[0]}</h2>\n<p class="byline">By our desk</p>\n${paragraphs.join('\n')}</article>`;
}

function otherSection(next: () => number, sentence: () => string): string {
  const kind = next();
  if (kind < 0.5) {
    const paragraphs = Array.from({ length: 5 }, () => {
      const text = Array.from({ length: 2 + Math.floor(next() * 4) }, sentence).join(' ');
      return `<p>${inlined(next, text)}</p>`;
    });
    return `<article class="story"><h2><a href="#s">${sentence()}</a></h2>\n${paragraphs.join('\n')}</article>`;
  }
  if (kind < 0.65) {
    const entries = Array.from({ length: 8 }, () => `<li><a href="#l">${sentence()}</a></li>`);
    return `<section><h3>More</h3><ul>${entries.join('')}</ul></section>`;
  }
  if (kind < 0.75) return table(next);
  const comments = Array.from(
    { length: 6 },
    () =>
      `<div class="comment"><div class="meta"><span class="name">reader ${pick(next, WORDS.count as readonly string[])}</span> <time>${pick(next, WORDS.day as readonly string[])}</time> <a href="#r">Reply</a></div><div class="body"><p>${sentence()} ${sentence()}</p></div></div>`,
  );
  return `<section class="comments">${comments.join('\n')}</section>`;
}

function table(next: () => number): string {
  const cell = (list: string): string => pick(next, WORDS[list] as readonly string[]);
  const rows = Array.from(
    { length: 8 },
    () =>
      `<tr><th>${cell('town')}</th><td>${cell('count')}</td><td>${cell('percent')}</td><td>${cell('price')}</td></tr>`,
  );
  return `<table><caption>Figures of ${cell('month')}</caption><thead><tr><th>Town</th><th>Number</th><th>Change</th><th>Price</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Sets a link, a bold or an emphasised word here and there: about one element for every 150 characters. */
function inlined(next: () => number, text: string): string {
  return text
    .split(' ')
    .map((word) => {
      const chance = next();
      if (chance > 0.04 || !/^[a-z]{4,}$/.test(word)) return word;
      return chance < 0.02
        ? `<a href="#w">${word}</a>`
        : chance < 0.03
          ? `<em>${word}</em>`
          : `<b>${word}</b>`;
    })
    .join(' ');
}

function filled(next: () => number, template: string): string {
  return template.replace(/\{(\w+)\}/g, (_, list: string) => pick(next, WORDS[list] as readonly string[]));
}

function head(language: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A page made for measuring</title>
<meta name="viewport" content="width=device-width"><style>
body{font:16px/1.5 sans-serif;margin:0}main{max-width:800px;margin:auto}.comment{border-top:1px solid #ccc;padding:8px}
.meta{color:#666;font-size:13px}table{border-collapse:collapse}td,th{padding:4px 8px;border-bottom:1px solid #ddd}nav a{padding:4px}
</style><script>document.documentElement.dataset.ready = 'yes';</script></head><body>`;
}

function navigation(next: () => number): string {
  const links = Array.from(
    { length: 30 },
    () => `<li><a href="#n">${pick(next, WORDS.trade as readonly string[])}</a></li>`,
  );
  return `<header><p>The Measuring Post</p><nav><ul>${links.join('')}</ul></nav></header><main>`;
}
