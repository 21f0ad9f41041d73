/** Where news pages state their day, the most reliable first. */
const SOURCES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:modified_time"]', 'content'],
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"],meta[name="pubdate"],meta[name="date"]', 'content'],
  ['article time[datetime],main time[datetime]', 'datetime'],
];
const LINKED_DATA = /"date(?:Modified|Published)"\s*:\s*"(\d{4}-\d\d-\d\d)/;

/** The day (ISO) that the page says it was published or last changed on; `undefined` when it says none. */
export function pageDay(document: Document): string | undefined {
  for (const [selector, attribute] of SOURCES) {
    const day = isoDay(document.querySelector(selector)?.getAttribute(attribute));
    if (day) return day;
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const day = LINKED_DATA.exec(script.textContent ?? '')?.[1];
    if (day) return day;
  }
  return undefined;
}

function isoDay(value: string | null | undefined): string | undefined {
  const day = value?.match(/^\s*(\d{4}-\d\d-\d\d)/)?.[1];
  return day && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
