import { afterEach, describe, expect, test } from 'vitest';
import { piecesOf } from '../../src/page/anchor.ts';
import { createPageText, type PageText } from '../../src/page/page-text.ts';
import { BLOCK_LIMIT } from '../../src/page/run-builder.ts';
import { drained } from '../support/drained.ts';
import { blocksOf } from './blocks.ts';

function readAll(html: string): PageText {
  document.body.innerHTML = html;
  const pageText = createPageText(document, () => {});
  run(pageText);
  return pageText;
}

function run(pageText: PageText): void {
  drained(pageText.read());
}

function texts(pageText: PageText): string[] {
  return blocksOf(pageText).map(({ kind, text }) => (kind === 'text' ? text : `${kind}: ${text}`));
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('blocks', () => {
  test.each([
    ['paragraphs are apart', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['white space between them is none', '<p>One</p>\n  <p>Two</p>\n', ['One', 'Two']],
    ['inline elements run through', '<p><b>Phạm</b> Minh <a href="#">Chính</a></p>', ['Phạm Minh Chính']],
    ['inside a word too', '<p><span>V</span>iệt Nam</p>', ['Việt Nam']],
    ['a line break is one', '<p>Phạm<br>Minh Chính</p>', ['Phạm\nMinh Chính']],
    ['a word break opportunity is none', '<p>Viet<wbr>nam</p>', ['Vietnam']],
    ['text beside blocks is a block', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['headings say so', '<h2>The <i>talks</i></h2><p>Begin</p>', ['heading: The talks', 'Begin']],
    ['white space stays as written', '<p>Phạm \n Minh&nbsp;Chính</p>', ['Phạm \n Minh\u00a0Chính']],
    ['lists', '<ul><li>One<li>Two<ul><li>Three</ul></ul>', ['One', 'Two', 'Three']],
    [
      'readings of ruby are left out',
      '<p><ruby>Chính<rp>(</rp><rt>chin</rt><rp>)</rp></ruby> said</p>',
      ['Chính said'],
    ],
    ['details and summary', '<details><summary>One</summary>Two</details>', ['One', 'Two']],
  ])('%s', (_, html, expected) => {
    expect(texts(readAll(html))).toEqual(expected);
  });

  test.each([
    [
      'cells are joined',
      '<table><tr><th>Item<th>2024<tr><td>Deficit<td>$123.5 bn</table>',
      ['row: Item | 2024', 'row: Deficit | $123.5 bn'],
    ],
    ['an empty cell keeps its place', '<table><tr><td>Rate<td><td>46%</table>', ['row: Rate |  | 46%']],
    [
      'elements in a cell are apart, in one row',
      '<table><tr><td><div>US</div><div>deficit</div><td>18.1%</table>',
      ['row: US\n\ndeficit\n | 18.1%'],
    ],
    ['tables for layout are none', '<table><tr><td><p>One</p><td><p>Two</p></table>', ['One', 'Two']],
    ['a caption is text', '<table><caption>Trade</caption><tr><td>a<td>b</table>', ['Trade', 'row: a | b']],
  ])('rows: %s', (_, html, expected) => {
    expect(texts(readAll(html)).map((text) => text.replace(/\n+/g, '\n'))).toEqual(
      expected.map((text) => text.replace(/\n+/g, '\n')),
    );
  });

  test.each([
    ['script', '<script type="x">Chính</script>', ['Before after']],
    ['style', '<style>.Chính {}</style>', ['Before after']],
    ['template', '<template>Chính</template>', ['Before after']],
    ['noscript', '<noscript>Chính</noscript>', ['Before after']],
    ['our own card', '<gloss-card>Chính</gloss-card>', ['Before after']],
    ['code', '<code>Chính</code>', ['Before\n after']],
    ['form controls', '<textarea>Chính</textarea><button>Chính</button>', ['Before\n\n after']],
    ['drawings', '<svg><text>Chính</text></svg>', ['Before\n after']],
  ])('no text of: %s', (_, html, expected) => {
    expect(texts(readAll(`<p>Before${html} after</p>`))).toEqual(expected);
  });

  test('what is left out is counted by reason', () => {
    const { skipped } = readAll('<svg></svg><svg></svg><pre>a</pre><input><textarea></textarea>');
    expect(skipped()).toEqual({ svg: 2, code: 1, form: 1 });
  });

  test('open shadow roots are read before what is slotted into them, nested ones too', () => {
    document.body.innerHTML = '<p>One</p><x-a><p>Four</p></x-a><p>Five</p>';
    const outer = document.querySelector('x-a')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<p>Two</p><x-b></x-b><slot></slot>';
    outer.querySelector('x-b')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Three</p>';
    const roots: ShadowRoot[] = [];
    const pageText = createPageText(document, (root) => roots.push(root));
    run(pageText);
    expect(texts(pageText)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
    expect(roots.length).toBe(2);
  });

  test('a shadow root that an element gets later is noticed once, and an empty one does not keep being', () => {
    const pageText = readAll('<p>One</p><div id="late"></div><x-late></x-late><div id="hollow"></div>');
    document.querySelector('#hollow')!.attachShadow({ mode: 'open' });
    expect(pageText.noteLateRoots()).toBe(true);
    run(pageText);
    for (const late of ['#late', 'x-late'])
      document.querySelector(late)!.attachShadow({ mode: 'open' }).innerHTML = `<p>In ${late}</p>`;
    expect(pageText.noteLateRoots()).toBe(true);
    run(pageText);
    expect(texts(pageText)).toEqual(['One', 'In #late', 'In x-late']);
    expect(pageText.noteLateRoots()).toBe(false);
  });

  test('a node of any length is cut at white space, and nothing is lost', () => {
    const words = 'tariff '.repeat(20_000).trim();
    const pageText = readAll(`<p>${words}</p>`);
    const blocks = blocksOf(pageText);
    expect(blocks.length).toBeGreaterThan(3);
    expect(blocks.every(({ text }) => text.length <= BLOCK_LIMIT + 1000)).toBe(true);
    expect(blocks.map(({ text }) => text).join('')).toBe(words);
    const last = blocks.at(-1)!;
    const [piece] = piecesOf(last, { start: last.text.length - 6, end: last.text.length });
    expect(piece!.node.data.slice(piece!.start, piece!.end)).toBe('tariff');
    expect(piece!.end).toBe(words.length);
  });

  test('a node of ten million characters is not too much', () => {
    const pageText = readAll(`<p>${'tariff '.repeat(1_430_000)}</p><p>Last</p>`);
    expect(texts(pageText).at(-1)).toBe('Last');
  });
});

describe('anchors', () => {
  test.each([
    ['one node', '<p>Mr Chính said</p>', 'Chính', ['Chính']],
    [
      'several nodes',
      '<p><b>Phạm</b> Minh <i>Chí</i>nh said</p>',
      'Phạm Minh Chính',
      ['Phạm', ' Minh ', 'Chí', 'nh'],
    ],
    ['over a line break', '<p>Phạm Minh<br>Chính</p>', 'Phạm Minh\nChính', ['Phạm Minh', 'Chính']],
    ['in a later cell', '<table><tr><td>Rate<td>46 per cent</table>', '46 per cent', ['46 per cent']],
  ])('a span leads back to %s', (_, html, wanted, expected) => {
    const block = blocksOf(readAll(html))[0]!;
    const start = block.text.indexOf(wanted);
    const pieces = piecesOf(block, { start, end: start + wanted.length });
    expect(pieces.map(({ node, start: from, end }) => node.data.slice(from, end))).toEqual(expected);
  });
});
