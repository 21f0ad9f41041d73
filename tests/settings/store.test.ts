import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FALLBACKS } from '../../src/settings/declared.ts';
import { withSiteRule } from '../../src/settings/sites.ts';
import {
  dropAside,
  readAside,
  readSettings,
  updateSettings,
  watchSettings,
} from '../../src/settings/store.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('the store', () => {
  it('gives the fallbacks before anything was chosen, and stores nothing', async () => {
    expect(await readSettings()).toEqual(FALLBACKS);
    expect(await stored()).toBeUndefined();
  });

  it('stores only what was chosen', async () => {
    await updateSettings((settings) => ({ ...settings, language: 'vi' }));
    expect(await stored()).toEqual({ language: 'vi' });
    expect(await readSettings()).toEqual({ ...FALLBACKS, language: 'vi' });
  });

  it('loses no change when several come at once', async () => {
    const hosts = ['a.example', 'b.example', 'c.example'];
    await Promise.all(hosts.map((host) => updateSettings((settings) => withSiteRule(settings, host, false))));
    expect((await readSettings()).rules.map(({ pattern }) => pattern)).toEqual(hosts);
  });

  it('reads round what another version or a hand has broken', async () => {
    await fakeBrowser.storage.local.set({ settings: { language: 'vi', policy: 3, rules: 'none' } });
    expect(await readSettings()).toEqual({ ...FALLBACKS, language: 'vi' });
  });

  it('tells of changes until it is stopped', async () => {
    const control = new AbortController();
    const listener = vi.fn();
    watchSettings(listener, control.signal);
    await updateSettings((settings) => ({ ...settings, highlightStyle: 'off' }));
    expect(listener).toHaveBeenCalledExactlyOnceWith({ ...FALLBACKS, highlightStyle: 'off' });
    control.abort();
    await updateSettings(() => FALLBACKS);
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('a store that fails', () => {
  const off = (host: string) => updateSettings((settings) => withSiteRule(settings, host, false));
  const turnedOff = async () => (await readSettings()).rules.map(({ pattern }) => pattern);

  it.each([
    ['a full quota', new Error('Resource::kQuotaBytes quota exceeded'), 'full'],
    ['a throw', new Error('IO error'), 'failed'],
  ])('%s is told, what was stored stays, and later it works', async (_, fault, why) => {
    await off('a.example');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(fault);
    await expect(off('b.example')).rejects.toMatchObject({ name: 'SettingsNotSaved', why });
    expect(await turnedOff()).toEqual(['a.example']);
    await off('b.example');
    expect(await turnedOff()).toEqual(['a.example', 'b.example']);
  });

  it('a write that hangs is told, and holds up none after it', async () => {
    vi.useFakeTimers();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(() => new Promise<void>(() => {}));
    const hung = expect(off('a.example')).rejects.toMatchObject({ why: 'failed' });
    const next = off('b.example');
    await vi.runAllTimersAsync();
    await hung;
    vi.useRealTimers();
    expect((await next).rules).toEqual([{ pattern: 'b.example', enabled: false }]);
  });

  it('that cannot be read gives the last good settings', async () => {
    await off('a.example');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('IO error'));
    expect(await turnedOff()).toEqual(['a.example']);
  });

  it.each([
    ['overwritten', 'garbage'],
    ['of another kind', 7],
    ['a list', []],
  ])('%s: its copy holds', async (_, value) => {
    await off('a.example');
    await fakeBrowser.storage.local.set({ settings: value });
    expect(await turnedOff()).toEqual(['a.example']);
    expect(await readAside()).toContainEqual({ field: 'settings', value });
    await off('b.example');
    expect(await turnedOff()).toEqual(['a.example', 'b.example']);
    expect(await readAside()).toContainEqual({ field: 'settings', value });
    await dropAside();
    expect(await readAside()).toEqual([]);
  });

  it('lost altogether: its copy holds', async () => {
    await off('a.example');
    await fakeBrowser.storage.local.remove('settings');
    expect(await turnedOff()).toEqual(['a.example']);
  });

  it('of a newer version keeps its number and its fields', async () => {
    await fakeBrowser.storage.local.set({ settings: { sounds: 'soft' }, settings$: { v: 9 } });
    await off('a.example');
    const all = await fakeBrowser.storage.local.get(null);
    expect(all.settings$).toEqual({ v: 9 });
    expect(all.settings).toMatchObject({ sounds: 'soft' });
  });
});
