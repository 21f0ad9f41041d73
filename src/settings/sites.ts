import type { InactiveReason, Settings, SiteRule } from '../model/settings.ts';
import type { SubjectGroup, SubjectId } from '../model/subject.ts';
import { addressOf, coversHost, hostOfPattern, isPagePattern } from './address.ts';
import { isPaused } from './pause.ts';

export type SiteState =
  | { readonly enabled: true }
  | { readonly enabled: false; readonly reason: InactiveReason };

/**
 * Whether Gloss may work on a page, and if not, why. `now` is epoch milliseconds. A pause comes before the rules
 * because it is what the user lifts first; a page rule comes before the host's, a longer host before a shorter.
 * Local files count as without permission: the extension asks for http and https pages only.
 */
export function siteState(settings: Settings, url: string, now: number): SiteState {
  const address = addressOf(url);
  if (!address) return off(/^file:/i.test(url) ? 'no-permission' : 'browser-page');
  if (isPaused(settings, now)) return off('paused');
  const rule = settings.rules.find(({ pattern }) => pattern === address.page);
  if (rule) return rule.enabled ? { enabled: true } : off('page-off');
  return hostEnabled(settings.policy, settings.rules, address.host) ? { enabled: true } : off('site-off');
}

/** What the site switch shows for a page: its host, and whether rules and policy let Gloss work there. */
export function siteSwitch(
  settings: Settings,
  url: string,
): { readonly host: string; readonly enabled: boolean } | undefined {
  const address = addressOf(url);
  return (
    address && { host: address.host, enabled: hostEnabled(settings.policy, settings.rules, address.host) }
  );
}

/** What the page switch shows for a page: its own rule, else what the site's switch says. */
export function pageEnabled(settings: Settings, url: string): boolean {
  const address = addressOf(url);
  if (!address) return false;
  const rule = settings.rules.find(({ pattern }) => pattern === address.page);
  return rule ? rule.enabled : hostEnabled(settings.policy, settings.rules, address.host);
}

/**
 * Turns a site (a host and its subdomains) on or off. Page rules on that very host are dropped, for the switch
 * speaks for the whole site; rules for its subdomains stay where they still say something of their own.
 */
export function withSiteRule(settings: Settings, host: string, enabled: boolean): Settings {
  const others = settings.rules.filter(({ pattern }) => hostOfPattern(pattern) !== host);
  return minimal(settings, [...others, { pattern: host, enabled }], host);
}

/** Turns one page on or off; the URL's fragment and tracking parameters do not count. */
export function withPageRule(settings: Settings, url: string, enabled: boolean): Settings {
  const address = addressOf(url);
  if (!address) return settings;
  const others = settings.rules.filter(({ pattern }) => pattern !== address.page);
  return minimal(settings, [...others, { pattern: address.page, enabled }], address.host);
}

/** Removes one rule, as the options page lists them; what it covered falls back to the next one above. */
export function withoutRule(settings: Settings, pattern: string): Settings {
  const others = settings.rules.filter((rule) => rule.pattern !== pattern);
  return minimal(settings, others, hostOfPattern(pattern));
}

/**
 * Changes where Gloss works by default. Rules stay, also those that now say the same as the policy: who switches
 * back must find the sites as they were.
 */
export function withPolicy(settings: Settings, policy: Settings['policy']): Settings {
  return { ...settings, policy };
}

/** Hides or shows a subject on a host and its subdomains. */
export function withMuted(settings: Settings, host: string, subject: SubjectId, muted: boolean): Settings {
  const others = settings.muted.filter((entry) => entry.host !== host || entry.subject !== subject);
  return { ...settings, muted: muted ? [...others, { host, subject }] : others };
}

/** Marks the subjects of a group, or leaves them unmarked everywhere. */
export function withGroup(settings: Settings, group: SubjectGroup, marked: boolean): Settings {
  const others = settings.hiddenGroups.filter((one) => one !== group);
  return { ...settings, hiddenGroups: marked ? others : [...others, group] };
}

/** The subjects that are not to be marked on a page. */
export function mutedOn(settings: Settings, url: string): ReadonlySet<SubjectId> {
  const host = addressOf(url)?.host;
  if (!host) return new Set();
  return new Set(
    settings.muted.filter((entry) => coversHost(entry.host, host)).map(({ subject }) => subject),
  );
}

function off(reason: InactiveReason): SiteState {
  return { enabled: false, reason };
}

function hostEnabled(policy: Settings['policy'], rules: readonly SiteRule[], host: string): boolean {
  let closest: SiteRule | undefined;
  for (const rule of rules) {
    if (isPagePattern(rule.pattern) || !coversHost(rule.pattern, host)) continue;
    if (!closest || rule.pattern.length > closest.pattern.length) closest = rule;
  }
  return closest ? closest.enabled : policy === 'all-sites';
}

/**
 * Drops each rule on or below `host` that changes nothing: without it, its host or page would fare the same.
 * Rules elsewhere stay, also those that only the other policy needs.
 */
function minimal(settings: Settings, rules: readonly SiteRule[], host: string): Settings {
  const kept = rules.filter(({ pattern, enabled }) => {
    const ruleHost = hostOfPattern(pattern);
    if (!coversHost(host, ruleHost)) return true;
    const others = rules.filter((rule) => rule.pattern !== pattern);
    return hostEnabled(settings.policy, others, ruleHost) !== enabled;
  });
  return { ...settings, rules: kept };
}
