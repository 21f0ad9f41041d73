import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../../src/matching/quantities/read-quantity.ts';
import { quantityTable } from './quantity-table.ts';

describe('English', () => {
  quantityTable([
    ['«forty-six per cent»', '46 percent /1'],
    ['«forty six percent»', '46 percent /1'],
    ['«FORTY-SIX PERCENT»', '46 percent /1'],
    ['a «forty-six-per-cent» duty', '46 percent /1'],
    ['«Ten per cent» had no opinion', '10 percent /1'],
    ['«one per cent»', '1 percent /1'],
    ['«zero per cent»', '0 percent /1'],
    ['«twenty-two» and a half', '22 none /1'],
    ['«a hundred per cent»', '100 percent /1'],
    ['«one hundred and twenty-three point five billion dollars»', '123.5e9 USD /1e8'],
    ['«one hundred twenty-three billion dollars»', '123e9 USD /1e9'],
    ['«thirty-one point four billion dollars»', '31.4e9 USD /1e8'],
    ['«a hundred and twenty-three and a half billion dollars»', '123.5e9 USD /1e8'],
    ['«eighteen point one per cent»', '18.1 percent /0.1'],
    ['«four thousand six hundred people»', '4600 other /1'],
    ['«ten thousand dollars»', '10e3 USD /1e3'],
    ['a «ten-dollar» note', '10 USD /1'],
    ['down to «zero»', '0 none /1'],
    ['«ZERO» tariffs', '0 none /1'],
    ['a «zero»-tariff deal', '0 none /1'],
    ['«nought per cent»', '0 percent /1'],
    ['cut to «nil»', '0 none /1'],
    ['«Forty-nine», «forty-six»', '49 none /1', '46 none /1'],
    ['«for\u00adty-six per cent»', '46 percent /1'],
  ]);
});

describe('other languages, the numbers of the documents alone', () => {
  quantityTable([
    ['vorerst «zehn Prozent»', '10 percent /1'],
    ['«sechsundvierzig Prozent»', '46 percent /1'],
    ['«vingt et un pour cent»', '21 percent /1'],
    ['«cuarenta y seis por ciento»', '46 percent /1'],
    ['«empat puluh enam persen»', '46 percent /1'],
    ['zehn, dix, diez, sepuluh'],
  ]);
});

describe('Vietnamese, with diacritics and without', () => {
  quantityTable([
    ['«bốn mươi sáu phần trăm»', '46 percent /1'],
    ['«bon muoi sau phan tram»', '46 percent /1'],
    ['«Mười phần trăm»', '10 percent /1'],
    ['tăng «muoi phan tram»', '10 percent /1'],
    ['«mười tám phẩy một phần trăm»', '18.1 percent /0.1'],
    ['«hai mươi hai phần trăm»', '22 percent /1'],
    ['«hai mươi mốt phần trăm»', '21 percent /1'],
    ['«ba mươi phần trăm»', '30 percent /1'],
    ['«không phần trăm»', '0 percent /1'],
    ['«khong phan tram»', '0 percent /1'],
    ['«năm phần trăm»', '5 percent /1'],
    ['«hai tỷ USD»', '2e9 USD /1e9'],
    ['«một trăm hai mươi ba phẩy năm tỷ đô la Mỹ»', '123.5e9 USD /1e8'],
    ['«mot tram hai muoi ba phay nam ty do la»', '123.5e9 USD /1e8'],
    ['«một trăm lẻ năm phần trăm»', '105 percent /1'],
    ['«bốn mươi sáu»', '46 none /1'],
    ['«bo\u0302\u0301n mươi sáu phần trăm»', '46 percent /1'],
  ]);
});

describe('zero in other languages', () => {
  quantityTable([
    ['ramener les taxes à «zéro»', '0 none /1'],
    ['«zéro pour cent»', '0 percent /1'],
    ['Zölle auf «null» senken', '0 none /1'],
    ['«null Prozent»', '0 percent /1'],
    ['aranceles a «cero»', '0 none /1'],
    ['bea masuk «nol persen»', '0 percent /1'],
  ]);
});

describe('words that only look like numbers', () => {
  test.each([
    'Việt Nam không đồng ý',
    'năm 2024',
    'ba người',
    'sau khi',
    'hai bên',
    'một ngày',
    'one of them',
    'One country',
    'twenty-first',
    'twenty-two-year-old',
    'one-third of it',
    'seven-fold',
    'ten-day trip',
    'tám',
    'muoi',
    'Tam',
    'nam',
  ])('%s', (text) => {
    const found = readQuantity(text, 0);
    expect(found === undefined || found.quantity.unit === 'other').toBe(true);
  });

  test('a second part of a compound is no number', () => {
    expect(readQuantity('sub-zero', 4)).toBeUndefined();
    expect(readQuantity('two-nil', 4)).toBeUndefined();
  });

  test('the name of the country is no digit', () => {
    const text = 'Việt Nam mười phần trăm';
    expect(readQuantity(text, 5)).toBeUndefined();
    expect(readQuantity('Việt Nam mươi phần trăm', 5)).toBeUndefined();
  });

  test('"null" is a word of English', () => {
    expect(readQuantity('null and void', 0, 'en')).toBeUndefined();
    expect(readQuantity('null', 0, 'de')?.quantity.value).toBe(0);
  });
});
