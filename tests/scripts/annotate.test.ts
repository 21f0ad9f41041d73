import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const text =
  'Việt Nam and the US open trade talks\n\nPM Chính says a 46 per cent duty hurts. 46 per cent of readers agree.\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
  writeFileSync(join(folder, 'page.txt'), text);
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><h1>Việt Nam and the US open trade talks</h1><script>"46 per cent duty"</script>
     <p><b>Phạm</b> Minh&nbsp;Chính says a <i>46</i> per cent duty hurts.</p><p hidden>PM Chính</p>`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function annotate(...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, 'scripts/annotate.ts'), ...args], { encoding: 'utf8' });
}

describe('npm run annotate', () => {
  it('gives the mentions of text files in order, with offsets of the text and the subject’s group', () => {
    const [page] = JSON.parse(annotate('--json', join(folder, 'page.txt')));
    expect(page.file).toBe(join(folder, 'page.txt'));
    expect(page.mentions).toMatchObject([
      { text: 'trade talks', subject: 'trade-negotiation', group: 'negotiation' },
      { text: 'Chính', subject: 'pham-minh-chinh', group: 'officials' },
      { text: '46 per cent', subject: 'us-tariff-46', group: 'figures' },
    ]);
    for (const { start, end, text: said } of page.mentions) expect(text.slice(start, end)).toBe(said);
  });

  it('names a file that it cannot read and does the others, preloads of relative addresses and all', () => {
    const preload = join(folder, 'preload.html');
    writeFileSync(
      preload,
      '<link rel=preload href=/data.json as=fetch><p>Việt Nam opens trade talks with the US.',
    );
    const files = [join(folder, 'missing.txt'), folder, preload, join(folder, 'page.txt')];
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(root, 'scripts/annotate.ts'), '--json', ...files],
      { encoding: 'utf8' },
    );
    const counts = JSON.parse(stdout).map(({ mentions }: { mentions: unknown[] }) => mentions.length);
    expect(counts).toEqual([0, 0, 1, 3]);
    expect(stderr).toContain(`${files[0]} cannot be read`);
    expect(stderr).not.toContain('preload');
    expect(status).toBe(1);
  });

  it('reads HTML as the reader does: joined across inline elements, without scripts and hidden text', () => {
    const [page] = JSON.parse(annotate('--json', join(folder, 'page.html')));
    expect(page.mentions.map(({ subject }: { subject: string }) => subject)).toEqual([
      'trade-negotiation',
      'pham-minh-chinh',
      'us-tariff-46',
    ]);
  });

  it('says why, for what it takes and for what it leaves', () => {
    const said = annotate('--explain', join(folder, 'page.txt'));
    expect(said).toMatch(/\+ .*46 per cent +us-tariff-46 +duty-after-number \[.*duty/);
    expect(said).toMatch(/- .*46 per cent +us-tariff-46 +share-of-something/);
  });

  it('names a file that cannot be read', () => {
    expect(() => annotate('--json', join(folder, 'none.txt'))).toThrow(/none\.txt cannot be read/);
  });

  it('prints how it is called when no file is named', () => {
    expect(() => annotate()).toThrow(/npm run annotate/);
  });
});
