/** UTF-16 code units of a selection that are looked up: a longer one is no name and no figure. */
const LONGEST_TERM = 200;

/** The place in the sheet that answers a search for what is selected. */
export function lookUpPath(selected: string): string {
  const term = selected.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TERM);
  // Half a pair at the cut cannot be written in an address.
  return `/search/${encodeURIComponent(term.replace(/[\uD800-\uDBFF]$/, ''))}`;
}
