import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Settings, SiteRule } from '../../src/model/settings.ts';
import { FALLBACKS } from '../../src/settings/declared.ts';
import {
  mutedOn,
  pageEnabled,
  siteState,
  siteSwitch,
  withMuted,
  withoutRule,
  withPageRule,
  withPolicy,
  withSiteRule,
} from '../../src/settings/sites.ts';

const NOW = Date.UTC(2025, 4, 7, 9);
const on = (pattern: string): SiteRule => ({ pattern, enabled: true });
const off = (pattern: string): SiteRule => ({ pattern, enabled: false });
const allSites = (...rules: SiteRule[]): Settings => ({ ...FALLBACKS, rules });
const listedSites = (...rules: SiteRule[]): Settings => ({ ...FALLBACKS, policy: 'listed-sites', rules });

function reason(settings: Settings, url: string): string {
  const state = siteState(settings, url, NOW);
  return state.enabled ? 'on' : state.reason;
}

describe('which sites a rule holds on', () => {
  it.each([
    // rules, url, state
    [[], 'https://example.com/', 'on'],
    [[off('example.com')], 'https://example.com/', 'site-off'],
    [[off('example.com')], 'http://example.com/a/b?c#d', 'site-off'],
    [[off('example.com')], 'https://EXAMPLE.com/', 'site-off'],
    [[off('example.com')], 'https://example.com:8443/', 'site-off'],
    [[off('example.com')], 'https://example.com./', 'site-off'],
    [[off('example.com')], 'https://www.example.com/', 'site-off'],
    [[off('example.com')], 'https://news.example.com/', 'site-off'],
    [[off('example.com')], 'https://a.b.example.com/', 'site-off'],
    // not the same site
    [[off('example.com')], 'https://evilexample.com/', 'on'],
    [[off('example.com')], 'https://example.com.evil.net/', 'on'],
    [[off('example.com')], 'https://example.org/', 'on'],
    [[off('example.com')], 'https://example.net/example.com/', 'on'],
    [[off('example.com')], 'https://example.com@other.net/', 'on'],
    [[off('news.example.com')], 'https://example.com/', 'on'],
    [[off('news.example.com')], 'https://othernews.example.com/', 'on'],
    // the most specific wins, whatever the order
    [[off('example.com'), on('news.example.com')], 'https://news.example.com/', 'on'],
    [[on('news.example.com'), off('example.com')], 'https://news.example.com/', 'on'],
    [[off('example.com'), on('news.example.com')], 'https://live.news.example.com/', 'on'],
    [[off('example.com'), on('news.example.com')], 'https://shop.example.com/', 'site-off'],
    // addresses without names
    [[off('10.0.0.1')], 'http://10.0.0.1:3000/', 'site-off'],
    [[off('0.0.1')], 'http://10.0.0.1/', 'on'],
    [[off('[::1]')], 'http://[::1]:8080/', 'site-off'],
    [[off('localhost')], 'http://localhost:3000/', 'site-off'],
    // names with Vietnamese letters are compared in their ASCII form
    [[off('xn--bo-mia.vn')], 'https://báo.vn/', 'site-off'],
    [[off('xn--bo-mia.vn')], 'https://tin.báo.vn/', 'site-off'],
    [[off('xn--bo-mia.vn')], 'https://bao.vn/', 'on'],
  ] as const)('%j on %s: %s', (rules, url, expected) => {
    expect(reason(allSites(...rules), url)).toBe(expected);
  });
});

describe('which pages a page rule holds on', () => {
  const rules = [off('example.com/a?id=1')];
  it.each([
    ['https://example.com/a?id=1', 'page-off'],
    ['https://www.example.com/a?id=1#top', 'page-off'],
    ['https://example.com/a?utm_source=x&id=1&fbclid=y', 'page-off'],
    ['https://example.com/a?id=2', 'on'],
    ['https://example.com/a', 'on'],
    ['https://example.com/a/b?id=1', 'on'],
    ['https://news.example.com/a?id=1', 'on'],
  ])('%s: %s', (url, expected) => {
    expect(reason(allSites(...rules), url)).toBe(expected);
  });

  it('wins over the rule for its host', () => {
    const settings = allSites(off('example.com'), on('example.com/a'));
    expect(reason(settings, 'https://example.com/a')).toBe('on');
    expect(reason(settings, 'https://example.com/b')).toBe('site-off');
    expect(pageEnabled(settings, 'https://example.com/a')).toBe(true);
    expect(siteSwitch(settings, 'https://www.example.com/a')).toEqual({
      host: 'example.com',
      enabled: false,
    });
  });
});

describe('the policy of listed sites', () => {
  it.each([
    ['https://example.com/', 'on'],
    ['https://news.example.com/', 'on'],
    ['https://shop.example.com/', 'site-off'],
    ['https://example.org/', 'site-off'],
    ['https://evilexample.com/', 'site-off'],
  ])('%s: %s', (url, expected) => {
    expect(reason(listedSites(on('example.com'), off('shop.example.com')), url)).toBe(expected);
  });
});

describe('pages that Gloss may not read', () => {
  it.each([
    ['about:blank', 'browser-page'],
    ['chrome://extensions/', 'browser-page'],
    ['moz-extension://0000/popup.html', 'browser-page'],
    ['view-source:https://example.com/', 'browser-page'],
    ['data:text/html,x', 'browser-page'],
    ['', 'browser-page'],
    ['not a url', 'browser-page'],
    ['file:///home/a/article.html', 'no-permission'],
  ])('%s: %s', (url, expected) => {
    expect(reason(allSites(), url)).toBe(expected);
    expect(siteSwitch(allSites(), url)).toBeUndefined();
    expect(pageEnabled(allSites(), url)).toBe(false);
  });
});

describe('a pause', () => {
  it('is told before a rule, but not on a browser page', () => {
    const settings: Settings = { ...allSites(off('example.com')), pausedUntil: 'forever' };
    expect(reason(settings, 'https://example.com/')).toBe('paused');
    expect(reason(settings, 'about:blank')).toBe('browser-page');
  });
});

describe('turning a site off and on', () => {
  it('leaves no rule behind', () => {
    const turnedOff = withSiteRule(allSites(), 'example.com', false);
    expect(turnedOff.rules).toEqual([off('example.com')]);
    expect(withSiteRule(turnedOff, 'example.com', true).rules).toEqual([]);
  });

  it('adds no rule that says what holds already', () => {
    expect(withSiteRule(allSites(), 'example.com', true).rules).toEqual([]);
    expect(withSiteRule(listedSites(), 'example.com', false).rules).toEqual([]);
    expect(withSiteRule(allSites(off('example.com')), 'news.example.com', false).rules).toEqual([
      off('example.com'),
    ]);
  });

  it('drops rules of subdomains that say the same, and keeps those that differ', () => {
    const settings = allSites(off('news.example.com'), on('shop.example.com'), off('other.net'));
    expect(withSiteRule(settings, 'example.com', false).rules).toEqual([
      on('shop.example.com'),
      off('other.net'),
      off('example.com'),
    ]);
  });

  it('speaks for the pages of the site', () => {
    const settings = withPageRule(allSites(), 'https://example.com/a', false);
    expect(withSiteRule(settings, 'example.com', true).rules).toEqual([]);
  });

  it('can except a subdomain', () => {
    const settings = withSiteRule(allSites(off('example.com')), 'news.example.com', true);
    expect(reason(settings, 'https://news.example.com/')).toBe('on');
    expect(reason(settings, 'https://example.com/')).toBe('site-off');
  });

  it('keeps what only the other policy needs', () => {
    const settings = withPolicy(listedSites(on('example.com')), 'all-sites');
    expect(withSiteRule(settings, 'other.net', false).rules).toEqual([on('example.com'), off('other.net')]);
  });
});

describe('turning one page off and on', () => {
  it('leaves no rule behind and touches no other page', () => {
    const settings = withPageRule(allSites(), 'https://www.example.com/a#b', false);
    expect(settings.rules).toEqual([off('example.com/a')]);
    expect(reason(settings, 'https://example.com/b')).toBe('on');
    expect(withPageRule(settings, 'https://example.com/a', true).rules).toEqual([]);
  });

  it('changes nothing for what is no web page', () => {
    expect(withPageRule(allSites(), 'about:blank', false)).toEqual(allSites());
  });
});

describe('removing a rule', () => {
  it('also drops rules that it alone gave a meaning', () => {
    const settings = allSites(off('example.com'), on('news.example.com'));
    expect(withoutRule(settings, 'example.com').rules).toEqual([]);
  });
});

/** Few hosts and pages, so that rules meet; all below one another in part. */
const HOSTS = ['a.vn', 'b.a.vn', 'c.b.a.vn', 'd.vn', 'localhost', '10.0.0.1'];
const urls = fc
  .tuple(fc.constantFrom(...HOSTS), fc.constantFrom('/', '/x', '/x?id=1'))
  .map(([host, path]) => `https://${host}${path}`);
type Switched = { readonly url: string; readonly enabled: boolean; readonly page: boolean };
const switched = fc.record({ url: urls, enabled: fc.boolean(), page: fc.boolean() });
const apply = (settings: Settings, { url, enabled, page }: Switched): Settings =>
  page ? withPageRule(settings, url, enabled) : withSiteRule(settings, new URL(url).hostname, enabled);
const histories = fc
  .tuple(
    fc.constantFrom('all-sites' as const, 'listed-sites' as const),
    fc.array(switched, { maxLength: 12 }),
  )
  .map(([policy, steps]) => steps.reduce(apply, { ...FALLBACKS, policy }));

describe('whatever was switched before', () => {
  it('a switch that was set is what is read', () => {
    fc.assert(
      fc.property(histories, switched, (before, step) => {
        expect(pageEnabled(apply(before, step), step.url)).toBe(step.enabled);
      }),
    );
  });

  it('pruning changes no answer elsewhere', () => {
    fc.assert(
      fc.property(histories, switched, urls, (before, step, url) => {
        const host = new URL(step.url).hostname;
        const touched = step.page
          ? url === step.url
          : new URL(url).hostname === host || new URL(url).hostname.endsWith(`.${host}`);
        fc.pre(!touched);
        expect(pageEnabled(apply(before, step), url)).toBe(pageEnabled(before, url));
      }),
    );
  });
});

describe('two thousand rules', () => {
  const rules = Array.from({ length: 2000 }, (_, n) => off(`site-${n}.example`));
  it('are asked within two milliseconds', () => {
    const settings = allSites(...rules);
    const times = Array.from({ length: 50 }, () => {
      const begin = performance.now();
      siteState(settings, 'https://live.site-1999.example/a', NOW);
      return performance.now() - begin;
    });
    expect(times.sort((one, other) => one - other)[25]).toBeLessThan(2);
  });
});

describe('muting a subject', () => {
  const settings = withMuted(allSites(), 'example.com', 'target', true);

  it('holds on the host and its subdomains only', () => {
    expect([...mutedOn(settings, 'https://news.example.com/')]).toEqual(['target']);
    expect([...mutedOn(settings, 'https://evilexample.com/')]).toEqual([]);
    expect([...mutedOn(settings, 'about:blank')]).toEqual([]);
  });

  it('is undone without trace, and stored once', () => {
    expect(withMuted(settings, 'example.com', 'target', true)).toEqual(settings);
    expect(withMuted(settings, 'example.com', 'target', false)).toEqual(allSites());
    expect(withMuted(settings, 'example.com', 'politburo', false)).toEqual(settings);
  });
});
