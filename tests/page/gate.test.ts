import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { concernsUs } from '../../entrypoints/gate.ts';

function gateOn(html: string): boolean {
  document.body.innerHTML = html;
  return concernsUs(document.body);
}

afterEach(() => {
  document.body.replaceChildren();
});

const LONG = '<p>Rain fell over the harbour while boats came home.</p>'.repeat(400);

describe('the gate lets through', () => {
  test.each([
    'Vietnam',
    'Viet Nam',
    'Viet-Nam',
    'Việt Nam',
    'VIỆT NAM',
    'VIETNAM',
    'việt nam',
    'Vietnamese',
    'vietnamesische',
    'Vietnamees',
    'vietnamita',
    'Việt Nam'.normalize('NFD'),
    'Viêt Nam',
    'Viet\u00adnam',
    'Vi\u00adet\u00adnam',
    'Viet\u00a0Nam',
    'Hà Nội',
    'HÀ NỘI',
    'Hanoi',
    'Hanoï',
    'Ha Noi',
    'Hà Nội'.normalize('NFD'),
    'Vi<b>et</b>nam',
    '<span>V</span>ietnam',
  ])('%s, at the beginning', (name) => {
    expect(gateOn(`<p>Duties on ${name} stay.</p>${LONG}`)).toBe(true);
  });

  test.each([
    'Vietnam',
    'Việt Nam',
    'VIỆT NAM',
    'Việt Nam'.normalize('NFD'),
    'Viet\u00adnam',
    'Hà Nội',
    'Hanoi',
    'Ha Noi',
    'Hà Nội'.normalize('NFD'),
    '<span>V</span>ietnam',
    'việt nam',
    'Vi<b>et</b>nam',
    '<b>Việt</b> <i>Nam</i>',
  ])('%s, anywhere', (name) => {
    expect(gateOn(`${LONG}<p>Duties on ${name} stay.</p>${LONG}`)).toBe(true);
  });

  test.each([
    'Phạm Minh Chính',
    'Pham Minh Chinh',
    'PHẠM MINH CHÍNH',
    'Phạm Minh Chính'.normalize('NFD'),
    '<b>Phạm</b> Minh Chính',
    'Phạm\u00a0Minh\nChính',
    'Nguyễn Hồng Diên',
    'Nguyen Hong Dien',
    'Hồ Đức Phớc',
    'Ho Duc Phoc',
    'Tô Lâm',
    'Đỗ Ngọc Hùng',
    'Do Ngoc Hung',
    'Nguyễn Hoà Bình',
    'Nguyễn Hòa Bình',
    'Lê Thành Long',
  ])('%s, without another word', (name) => {
    expect(gateOn(`<p>In the photo: ${name}.</p>`)).toBe(true);
  });

  test.each([
    ['in a text of its own beside elements', `${LONG}<div>${LONG}Duties on Vietnam stay.${LONG}</div>`],
    ['deep down', `${LONG}${'<div>'.repeat(200)}<p>Vietnam</p>${'</div>'.repeat(200)}${LONG}`],
    [
      'behind a form that hides what it holds',
      `${LONG}<form><input name="nextSibling"><input name="firstElementChild"></form><p>Vietnam</p>${LONG}`,
    ],
    ['behind a script that names it', `${LONG}<div><script type="x">"Vietnam"</script><p>Vietnam</p></div>`],
    ['with a drop cap amid bare text', `<div>${LONG}<span>V</span>ietnam<br>${LONG}</div>`],
    ['in one of a thousand paragraphs', `${LONG.repeat(3)}<p>To <b>Hà</b> Nội</p>`],
  ])('Việt Nam, %s', (_, html) => {
    expect(gateOn(html)).toBe(true);
  });

  test('text in open shadow roots, nested ones too', () => {
    document.body.innerHTML = '<x-a></x-a>';
    const outer = document.querySelector('x-a')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<x-b></x-b>';
    outer.querySelector('x-b')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Talks in Hà Nội</p>';
    expect(concernsUs(document.body)).toBe(true);
  });
});

describe('the gate turns away', () => {
  test.each([
    ['an ordinary page', LONG],
    ['an empty one', ''],
    ['trade elsewhere', '<p>President Trump puts 46 per cent on Lesotho, said Jamieson Greer.</p>'],
    ['names in scripts and styles', '<script type="x">"Vietnam"</script><style>.vietnam{}</style>'],
    ['a list of countries to choose from', '<select><option>Venezuela<option>Vietnam</select>'],
    ['names in scripts, far down', `${LONG}<div><p>Rain</p><script type="x">"Vietnam"</script></div>${LONG}`],
    ['names in comments', `${LONG}<!-- Vietnam -->${LONG}`],
    ['templates', '<template>Vietnam</template>'],
    ['like words', '<p>In vivo, quiet, a poor diet, Vieta, Soviet names, the hand, chin, no one.</p>'],
  ])('%s', (_, html) => {
    expect(gateOn(html)).toBe(false);
  });
});

describe('whatever is labelled, the gate lets through', () => {
  const LABEL = /\[\[(\??)([^|\]]+)\|[^\]]+\]\]/g;
  const labelled = globSync('tests/corpus/**/*.txt').filter((file) =>
    [...readFileSync(file, 'utf8').matchAll(LABEL)].some(([, optional]) => optional === ''),
  );

  test('there are such texts', () => {
    expect(labelled.length).toBeGreaterThan(5);
  });

  test.each(labelled)('%s', (file) => {
    document.body.textContent = readFileSync(file, 'utf8').replace(LABEL, '$2');
    expect(concernsUs(document.body)).toBe(true);
  });
});
