import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FALLBACKS } from '../../src/settings/declared.ts';
import { withSiteRule } from '../../src/settings/sites.ts';

// The store takes the browser from the global object when it is loaded.
vi.stubGlobal('chrome', fakeBrowser);
const { readSettings, updateSettings, watchSettings } = await import('../../src/settings/store.ts');

const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings;

beforeEach(() => fakeBrowser.reset());

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
