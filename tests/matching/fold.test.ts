import { describe, expect, it, test } from 'vitest';
import { fold, foldText } from '../../src/matching/fold.ts';

const rules: Record<string, readonly (readonly [text: string, folded: string])[]> = {
  case: [
    ['TRUMP', 'trump'],
    ['Straße STRAẞE', 'strasse strasse'],
    ['Iıİi', 'iiii'],
    ['ΣΑΣ σας', 'σασ σασ'],
    ['ﬁnance ﬀ ﬆ', 'finance ff st'],
    ['ŉ', 'n'],
    ['K Å', 'k a'],
    ['ДОНАЛЬД', 'дональд'],
  ],
  diacritics: [
    ['Phạm Minh Chính', 'pham minh chinh'],
    ['Phạm Minh Chính'.normalize('NFD'), 'pham minh chinh'],
    ['Đức Ðức đ', 'duc duc d'],
    ['hoà hòa thuý thúy', 'hoa hoa thuy thuy'],
    ['Łódź Ørsted Çelik æon œuvre', 'lodz orsted celik aeon oeuvre'],
    ['ά й', 'α и'],
  ],
  width: [
    ['Ｔｒｕｍｐ　４６％', 'trump 46%'],
    ['𝐓𝟒𝟔', 't46'],
  ],
  'white space': [
    ['a\u00a0b\u202fc\u2009d\u3000e', 'a b c d e'],
    ['a \t \n b', 'a b'],
    ['a\r\nb', 'a b'],
    ['a\n\nb', 'a\u2029b'],
    ['a \r\n \r\n b', 'a\u2029b'],
    ['a\u2029b', 'a\u2029b'],
  ],
  unseen: [
    ['Tru\u00admp\u200b', 'trump'],
    ['a\ufeffb\u200dc\u2060d\u202ee', 'abcde'],
    ['❤️', '❤'],
  ],
  'quotes and dashes': [
    ['‘a’ ʼ ´ ′', "'a' ' ' '"],
    ['“a” „b” «c»', '"a" "b" "c"'],
    ['a‐b‑c–d—e−f', 'a-b-c-d-e-f'],
  ],
  'what stays': [
    ['½ ² ™ … € ₫', '½ ² ™ … € ₫'],
    ['美国 한국 ガ', '美国 한국 ガ'],
    ['🇻🇳', '🇻🇳'],
    ['\ud800', '\ufffd'],
  ],
};

for (const [rule, rows] of Object.entries(rules)) {
  describe(rule, () => {
    test.each(rows)('%j folds to %j', (text, folded) => expect(foldText(text)).toBe(folded));
  });
}

it('maps every folded unit to its place in the original, marks included', () => {
  const text = 'x\u00ad Gro\u0323ß';
  const folded = fold(text);
  expect(folded.text).toBe('x gross');
  expect([...folded.starts]).toEqual([0, 2, 3, 4, 5, 7, 7]);
  expect([...folded.ends]).toEqual([1, 3, 4, 5, 7, 8, 8]);
});

it('folds every code point the same twice as once, alone and between letters', () => {
  const changed: string[] = [];
  for (let codePoint = 0; codePoint < 0x20000; codePoint++) {
    const once = foldText(`a${String.fromCodePoint(codePoint)}b`);
    if (foldText(once) !== once) changed.push(codePoint.toString(16));
  }
  expect(changed).toEqual([]);
});

it('folds every letter alike in NFC and NFD, scripts without case and accents aside', () => {
  const unlike: string[] = [];
  for (let codePoint = 0; codePoint < 0x20000; codePoint++) {
    const char = String.fromCodePoint(codePoint);
    if (!/\p{L}/u.test(char) || /[\p{scx=Han}\p{scx=Hang}\p{scx=Hira}\p{scx=Kana}\p{sc=Mymr}]/u.test(char))
      continue;
    if (foldText(char.normalize('NFD')) !== foldText(char)) unlike.push(codePoint.toString(16));
  }
  expect(unlike).toEqual([]);
});
