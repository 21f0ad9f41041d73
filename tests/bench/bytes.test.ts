import { SourceMap } from 'node:module';
import { describe, expect, test } from 'vitest';
import { withoutFacts } from '../../scripts/bench/bytes.ts';
import { folderShares, moduleShares } from '../../scripts/bench/module-shares.ts';

describe('the size of the popup', () => {
  test.each(['`{"a":"it\\\\"s `"}`', '"{\\"a\\":1}"', "'[1,2,3]'"])(
    'does not count facts written as %s',
    (facts) => {
      const code = `const a=1,f=JSON.parse(${facts.replace('s `', 's \\`')});use(f);`;
      expect(withoutFacts(code)).toBe('const a=1,f=JSON.parse("");use(f);');
    },
  );

  test('counts everything else', () => {
    const code = 'const text="a long text";JSON.parse(text);';
    expect(withoutFacts(code)).toBe(code);
  });
});

describe('the shares of modules', () => {
  // Columns 0 to 4 come from the first source, 5 to 9 from the second.
  const map = JSON.stringify({
    version: 3,
    sources: ['../../src/card/view.tsx', '../../node_modules/preact/dist/preact.mjs'],
    names: [],
    mappings: 'AAAA,KCAA',
  });
  const code = 'aaaaabbbbb';

  test('count every byte once, by module and by folder', () => {
    expect(new SourceMap(JSON.parse(map)).findEntry(0, 5)).toMatchObject({
      originalSource: expect.stringMatching('preact'),
    });
    const bytes = (shares: { module: string; minified: number }[]) =>
      Object.fromEntries(shares.map(({ module, minified }) => [module, minified]));
    expect(bytes(moduleShares(code, map))).toEqual({ 'src/card/view.tsx': 5, 'preact (dist/preact.mjs)': 5 });
    expect(bytes(folderShares(code, map))).toEqual({ 'src/card': 5, preact: 5 });
  });
});
