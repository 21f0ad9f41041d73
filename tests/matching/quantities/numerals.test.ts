import { describe } from 'vitest';
import { quantityTable } from './quantity-table.ts';

describe('decimal sign and thousands by their form alone', () => {
  quantityTable([
    ['«46%»', '46 percent /1'],
    ['«46.0%»', '46 percent /0.1'],
    ['«46.02 percent»', '46.02 percent /0.01'],
    ['«18.1%» wider', '18.1 percent /0.1'],
    ['«18,1%» wider', '18.1 percent /0.1'],
    ['«0.5%»', '0.5 percent /0.1'],
    ['«.5 per cent»', '0.5 percent /0.1'],
    ['up «.25%» today', '0.25 percent /0.01'],
    ['«$.5 billion»', '0.5e9 USD /1e8'],
    ['«$1,234.5»', '1234.5 USD /0.1'],
    ['«$1.234,5»', '1234.5 USD /0.1'],
    ['«$1,234,567»', '1234567 USD /1'],
    ['«$1.234.567»', '1234567 USD /1'],
    ['«$1,234,567.89»', '1234567.89 USD /0.01'],
    ['«1.234.567,89 USD»', '1234567.89 USD /0.01'],
    ['«1 234,5 USD»', '1234.5 USD /0.1'],
    ['«1\u00a0234,5 USD»', '1234.5 USD /0.1'],
    ['«1\u202f234\u202f567 USD»', '1234567 USD /1'],
    ['«1\u2009234,5 USD»', '1234.5 USD /0.1'],
    ["«1'234.5 USD»", '1234.5 USD /0.1'],
    ['«CHF 1’234’567.50»', '1234567.5 other /0.01'],
    ['«$12,34,567»', '1234567 USD /1'],
    ['«123·5 billion dollars»', '123.5e9 USD /1e8'],
    ['«４６％»', '46 percent /1'],
    ['«＄１２３．５ billion»', '123.5e9 USD /1e8'],
    ['«46½%»', '46.5 percent /0.1'],
    ['«4¾ per cent»', '4.75 percent /0.01'],
    ['«4,600»', '4600 none /1'],
    ['«1,360» registered', '1360 none /1'],
    ['«$123,500 million»', '123.5e9 USD /1e6'],
    ['«$4.600»', '4.6 USD /0.001'],
    ['«0.125%»', '0.125 percent /0.001'],
    ['«0,125%»', '0.125 percent /0.001'],
  ]);
});

describe('three digits after one sign: the unit word decides, then the page', () => {
  quantityTable([
    ['«123.500 millones de euros»', '123.5e9 other /1e6'],
    ['«123.500 millones de dólares»', '123.5e9 USD /1e6'],
    ['«4.600 người»', '4600 other /1'],
    ['«123.500 Millionen Euro»', '123.5e9 other /1e6'],
    ['«25.000 đồng»', '25000 other /1'],
    ['«25.000 VND»', '25000 other /1'],
    ['«Rp 25.000»', '25000 other /1'],
    ['«1.234 billion dollars»', '1.234e9 USD /1e6'],
    ['«1,234 million dollars»', '1.234e9 USD /1e6'],
    ['«1.234 per cent»', '1.234 percent /0.001'],
  ]);
});

describe('on a Vietnamese page', () => {
  quantityTable(
    [
      ['«123,5 tỷ USD»', '123.5e9 USD /1e8'],
      ['«123.5 tỷ USD»', '123.5e9 USD /1e8'],
      ['«1.234 USD»', '1234 USD /1'],
      ['«1,234 USD»', '1.234 USD /0.001'],
      ['«10,000 USD»', '10000 USD /1'],
      ['«$10,000»', '10000 USD /1'],
      ['«18,1%»', '18.1 percent /0.1'],
      ['«46.02%»', '46.02 percent /0.01'],
      ['«1 234 567 USD»', '1234567 USD /1'],
      ['«123,500 million»', '123.5e9 none /1e6'],
    ],
    'vi-VN',
  );
});

describe('on an English page', () => {
  quantityTable(
    [
      ['«1,234 USD»', '1234 USD /1'],
      ['«1.234 USD»', '1.234 USD /0.001'],
      ['the «1» «234 people»', '1 none /1', '234 other /1'],
      ['«123,5 tỷ USD»', '123.5e9 USD /1e8'],
    ],
    'en-US',
  );
});

describe('on a French, German or Indonesian page', () => {
  for (const language of ['fr', 'de', 'id', 'es']) {
    quantityTable(
      [
        ['«1.234 USD»', '1234 USD /1'],
        ['«1 234 567 USD»', '1234567 USD /1'],
        ['«18,125 %»', '18.125 percent /0.001'],
      ],
      language,
    );
  }
});

describe('characters that nobody sees, and wrapped lines', () => {
  quantityTable([
    ['«46\u00a0%»', '46 percent /1'],
    ['«46\u202f%»', '46 percent /1'],
    ['«46\u2060%»', '46 percent /1'],
    ['«46\u200b per\u00adcent»', '46 percent /1'],
    ['«46\nper cent»', '46 percent /1'],
    ['«46 per\n      cent»', '46 percent /1'],
    ['«$123.5\n  billion»', '123.5e9 USD /1e8'],
    ['«$123\u200b.5 billion»', '123.5e9 USD /1e8'],
    ['«46 ph\u1ea7n tr\u0103m»', '46 percent /1'],
    ['«46 pha\u0302\u0300n tra\u0306m»', '46 percent /1'],
    ['«123,5 ty\u0309 USD»', '123.5e9 USD /1e8'],
    ['«46»\n\nper cent', '46 none /1'],
    ['关税«46%»的', '46 percent /1'],
  ]);
});
