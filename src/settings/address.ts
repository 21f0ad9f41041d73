/** A web page's place, as site rules name it. */
export interface Address {
  /** The site: host name in lower case (IDN in its ASCII form), without port, `www.` and trailing dot. */
  readonly host: string;
  /** The page: host, path and the query without tracking parameters; the fragment does not count. */
  readonly page: string;
}

/** Parameters that say how a reader arrived, not which page it is; one article has many of them. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|zarsrc)$/;

/** The address of an http or https page; `undefined` for every other kind of URL. */
export function addressOf(url: string): Address | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  const host = siteHost(parsed.hostname);
  return { host, page: `${host}${parsed.pathname}${queryOf(parsed)}` };
}

/**
 * A rule's pattern in the form that `addressOf` gives, so that both compare as strings: what a user types or a
 * file holds may have a scheme, a port, capitals, `www.` or Vietnamese letters. `undefined` if it is no address.
 */
export function normalPattern(typed: string): string | undefined {
  const text = typed.trim().replace(/^https?:\/\//i, '');
  if (text === '' || /[\s*@]|:\/\//.test(text)) return undefined;
  const address = addressOf(`http://${text}`);
  if (!address?.host) return undefined;
  return text.includes('/') ? address.page : address.host;
}

/** The pattern that a person means: an address without a path, as copied from the address bar, is a site's. */
export function typedPattern(typed: string): string | undefined {
  return normalPattern(typed)?.replace(/^([^/]*)\/$/, '$1');
}

/** Whether the pattern is for one page only. */
export function isPagePattern(pattern: string): boolean {
  return pattern.includes('/');
}

/** Whether a rule for `ruleHost` holds on `host`: the same host or, except for IP addresses, a subdomain. */
export function coversHost(ruleHost: string, host: string): boolean {
  return host === ruleHost || (!isIpAddress(host) && host.endsWith(`.${ruleHost}`));
}

/** The host of a pattern, page patterns included. */
export function hostOfPattern(pattern: string): string {
  return pattern.split('/', 1)[0] ?? pattern;
}

function siteHost(hostname: string): string {
  return hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
}

function queryOf(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}

function isIpAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);
}
