import { expect, test } from 'vitest';
import { untilCard, untilNoCard } from '../support/card.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { hover, untilPainted } from '../support/reading.ts';

inEachBrowser('a page that looks for Gloss', (stage) => {
  test('hears no message and no error, and sees no request, script, global or address of it', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('spy.html'));
    await page.bringToFront();
    await untilPainted(page);
    await hover(page, 'Phạm Minh Chính');
    await untilCard(page);
    await page.mouse.move(3, 790);
    await untilNoCard(page);

    const host = new URL(gloss.origin).host;
    const seen = (await page.evaluate('spied()')) as Record<string, unknown>;
    expect(JSON.stringify(seen)).not.toContain(host);
    expect(seen).toEqual({
      messages: [],
      errors: [],
      violations: [],
      events: [],
      globals: [],
      scripts: 1,
      styleSheets: 0,
      resources: [],
      // What remains observable, see docs/security.md.
      added: ['gloss-card'],
      highlights: ['gloss-active', 'gloss-event', 'gloss-official'],
    });
    await page.close();
  });

  test('cannot load any file of it', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('spy.html'));
    const files = ['manifest.json', 'gate.js', 'reader.js', 'facts.html', 'popup.html', 'icons/48.png'];
    const loaded = await page.evaluate(
      async (origin, paths) => {
        const found: string[] = [];
        for (const path of paths) {
          if (
            await fetch(`${origin}/${path}`).then(
              () => true,
              () => false,
            )
          )
            found.push(`fetch ${path}`);
          const image = new Image();
          image.src = `${origin}/${path}`;
          if (
            await image.decode().then(
              () => true,
              () => false,
            )
          )
            found.push(`image ${path}`);
        }
        return found;
      },
      gloss.origin,
      files,
    );
    expect(loaded).toEqual([]);
    await page.close();
  });

  test('cannot speak to it, nor start anything in it with messages or made-up events', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('spy.html'));
    await page.bringToFront();
    await untilPainted(page);
    const tabs = async () => (await page.browser().pages()).length;
    const before = await tabs();
    const reached = await page.evaluate(async (id) => {
      const { chrome, browser } = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } }
      >;
      const send = (browser ?? chrome)?.runtime?.sendMessage as
        | ((id: string, message: unknown) => Promise<unknown>)
        | undefined;
      for (const message of [
        'gloss:concerned',
        { name: 'openFacts', payload: {} },
        { type: 'openFacts', data: {} },
      ]) {
        postMessage(message, '*');
        await send?.(id, message).catch(() => undefined);
      }
      const story = document.querySelector('#story')!.getBoundingClientRect();
      const at = { bubbles: true, clientX: story.left + 150, clientY: story.top + 8 };
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '.', altKey: true, shiftKey: true, bubbles: true }),
      );
      document.querySelector('#story')!.dispatchEvent(new PointerEvent('pointermove', at));
      return send ? 'it can send' : 'nothing to send with';
    }, new URL(gloss.origin).host);
    expect(['it can send', 'nothing to send with']).toContain(reached);
    expect(await tabs()).toBe(before);
    await page.close();
  });
});
