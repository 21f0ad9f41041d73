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

  const block = 'style="display:block"';
  const inLine = 'style="display:inline-block"';
  test.each([
    [
      'spans that style stacks',
      `<p><span ${block}>46%</span><span ${block}>tariff</span></p>`,
      ['46%\ntariff'],
    ],
    ['a stacked span and bare text', `<p><b ${block}>46%</b>tariff on</p>`, ['46%\ntariff on']],
    [
      'positioned and floating boxes',
      '<p><i style="display:block;float:left">46%</i>tariff</p>',
      ['46%\ntariff'],
    ],
    [
      'stacked spans of two tiles',
      `<div><a ${block}><b ${block}>46%</b><b ${block}>one</b></a><a ${block}><b ${block}>10%</b><b ${block}>two</b></a></div>`,
      ['46%\none', '10%\ntwo'],
    ],
    [
      'pieces in a line without a space are one word',
      `<p><b ${inLine}>Phạ</b><b ${inLine}>m</b></p>`,
      ['Phạm'],
    ],
    [
      'a margin is a space',
      `<p><b style="display:inline-block;margin-right:.3em">Ho</b><b>Duc</b></p>`,
      ['Ho Duc'],
    ],
    [
      'a narrow margin is none',
      `<p><b style="display:inline-block;margin-right:.02em">H</b><b>o</b></p>`,
      ['Ho'],
    ],
    [
      'divs in a line',
      `<div><div ${inLine}>Tô</div> <div ${inLine}>Lâm</div></div><p>One</p>`,
      ['Tô Lâm', 'One'],
    ],
    [
      'letters of words in a heading',
      `<h2><div ${inLine}><div ${inLine}>T</div><div ${inLine}>ô</div></div> <div ${inLine}>Lâm</div></h2>`,
      ['heading: Tô Lâm'],
    ],
    [
      'lines of a heading',
      '<h2><div style="display:block">Tô</div><div style="display:block">Lâm</div></h2>',
      ['heading: Tô\nLâm'],
    ],
    ['boxes without a box of their own', '<p><b style="display:contents">Tô</b><b>Lâm</b></p>', ['TôLâm']],
  ])('layout parts and joins: %s', (_, html, expected) => {
    expect(texts(readAll(html))).toEqual(expected);
  });

  test.each([
    ['number above', '<div><div>46%</div><div>tariff</div></div><div>next</div>', ['46%\ntariff', 'next']],
    [
      'in a heading',
      '<section><h3>$123.5bn</h3><p>deficit</p></section><p>next</p>',
      ['$123.5bn\ndeficit', 'next'],
    ],
    [
      'in bold',
      '<ul><li><b>46 per cent</b><p>tariff</p></li><li><b>10%</b><p>pause</p></li></ul>',
      ['46 per cent\ntariff', '10%\npause'],
    ],
    ['no caption', '<div><div>46%</div></div><div>next</div>', ['46%', 'next']],
    ['many in one box are no tile', `<div>${'<div>46%</div>'.repeat(6)}</div>`, Array(6).fill('46%')],
    ['a bare number', '<div><div>46</div><div>tariff</div></div>', ['46', 'tariff']],
  ])('a figure and its caption are one: %s', (_, html, expected) => {
    expect(texts(readAll(html))).toEqual(expected);
  });

  test.each([
    ['a number in sup', 'Chinh<sup>5</sup> said', 'Chinh said'],
    ['a link in sup', 'Chinh<sup><a href="#n">6</a></sup> said', 'Chinh said'],
    ['between number and unit', '4<sup>6</sup> per cent', '4 per cent'],
    ['in brackets', '46%<a href="/notes">[3]</a> tariff', '46% tariff'],
    ['a link to a note', 'Dien<a href="#fn1">1</a> heads', 'Dien heads'],
    ['raised by style', 'Dien<span style="vertical-align:super">12</span> heads', 'Dien heads'],
    ['a letter, a sign, a list', 'a<sup>b</sup> c<sup>*</sup> d<sup>2,3</sup>', 'a c d'],
    ['an ordinal is none', 'the 2<sup>nd</sup> round', 'the 2nd round'],
    ['digits cut apart are none', '<span>4</span><span>6</span>%', '46%'],
    ['a raised sign of its own', 'x <sup>2</sup> y', 'x 2 y'],
  ])('notes are read as nothing: %s', (_, html, expected) => {
    expect(texts(readAll(`<p>${html}</p>`))).toEqual([expected]);
  });

  test.each([
    ['rows that a cell spans', '<tr><td rowspan=2>A<td>x<td>1<tr><td>y<td>2', ['A | x | 1', 'A | y | 2']],
    [
      'a cell over two rows in the middle',
      '<tr><td>A<td rowspan=2>x<td>1<tr><td>B<td>2',
      ['A | x | 1', 'B | x | 2'],
    ],
    ['a cell over two rows at the end', '<tr><td>A<td rowspan=2>x<tr><td>B', ['A | x', 'B']],
    [
      'heads of two levels',
      '<tr><th rowspan=2>P<th colspan=2>2024<tr><th>In<th>Out<tr><td>A<td>1<td>2',
      ['P | 2024 | 2024', 'P | 2024 In | 2024 Out', 'A | 1 | 2'],
    ],
    [
      'the same without th',
      '<tr><td rowspan=2>P<td colspan=2>2024<tr><td>In<td>Out<tr><td>A<td>1<td>2',
      ['P | 2024 | 2024', 'P | 2024 In | 2024 Out', 'A | 1 | 2'],
    ],
    [
      'units below the heads',
      '<tr><th>P<th>In<th>Out<tr><th>–<th>bn<th>%<tr><td>A<td>1<td>2',
      ['P | In | Out', 'P – | In bn | Out %', 'A | 1 | 2'],
    ],
    [
      'rows under a row of their own',
      '<tr><th>P<th>Q<tr><td colspan=2>A<tr><td>x<td>1<tr><td colspan=2>B<tr><td>x<td>2',
      [' | P | Q', 'A', 'A | x | 1', 'B', 'B | x | 2'],
    ],
    [
      'groups end spans',
      '<tbody><tr><td rowspan=9>A<td>1</tbody><tbody><tr><td>B<td>2</tbody>',
      ['A | 1', 'B | 2'],
    ],
    [
      'notes are not said again',
      '<tr><td rowspan=2>A<sup>1</sup><td>1<tr><td>2<td>3',
      ['A | 1', 'A | 2 | 3'],
    ],
  ])('cells say themselves wherever they reach: %s', (_, rows, expected) => {
    expect(texts(readAll(`<table>${rows}</table>`)).map((text) => text.replace(/^row: /, ''))).toEqual(
      expected,
    );
  });

  test('what is left out is counted by reason', () => {
    const { skipped } = readAll(
      '<svg><path/></svg><svg><text>46%</text></svg><pre>a</pre><input><textarea></textarea>',
    );
    expect(skipped()).toEqual({ svg: 1, code: 1, form: 1 });
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
