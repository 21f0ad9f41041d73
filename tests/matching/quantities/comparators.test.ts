import { describe } from 'vitest';
import { quantityTable } from './quantity-table.ts';

describe('before the quantity', () => {
  quantityTable([
    ['about «$137 billion»', 'about 137e9 USD /1e9'],
    ['around «30%»', 'about 30 percent /1'],
    ['some «30%»', 'about 30 percent /1'],
    ['Some «US$31bn»', 'about 31e9 USD /1e9'],
    ['roughly «10 per cent»', 'about 10 percent /1'],
    ['approximately «46%»', 'about 46 percent /1'],
    ['approx. «46%»', 'about 46 percent /1'],
    ['c. «46%»', 'about 46 percent /1'],
    ['close to «$124 billion»', 'about 124e9 USD /1e9'],
    ['an estimated «$124 billion»', 'about 124e9 USD /1e9'],
    ['about a «10 per cent» cut', 'about 10 percent /1'],
    ['~«46%»', 'about 46 percent /1'],
    ['≈ «46%»', 'about 46 percent /1'],
    ['nearly «$124 billion»', 'below 124e9 USD /1e9'],
    ['almost «$124 billion»', 'below 124e9 USD /1e9'],
    ['just under «$124 billion»', 'below 124e9 USD /1e9'],
    ['under «46%»', 'below 46 percent /1'],
    ['less than «46%»', 'below 46 percent /1'],
    ['below «46%»', 'below 46 percent /1'],
    ['<«46%»', 'below 46 percent /1'],
    ['over «$123 billion»', 'above 123e9 USD /1e9'],
    ['OVER «$123 BLN»', 'above 123e9 USD /1e9'],
    ['just over «$123 billion»', 'above 123e9 USD /1e9'],
    ['more than «$123 billion»', 'above 123e9 USD /1e9'],
    ['above «46%»', 'above 46 percent /1'],
    ['exceeding «$123 billion»', 'above 123e9 USD /1e9'],
    ['in excess of «$123 billion»', 'above 123e9 USD /1e9'],
    ['> «46%»', 'above 46 percent /1'],
    ['at least «46%»', 'at-least 46 percent /1'],
    ['no less than «46%»', 'at-least 46 percent /1'],
    ['a minimum of «46%»', 'at-least 46 percent /1'],
    ['up to «46%»', 'at-most 46 percent /1'],
    ['at most «10%»', 'at-most 10 percent /1'],
    ['no more than «10%»', 'at-most 10 percent /1'],
    ['as much as «46%»', 'at-most 46 percent /1'],
    ['more\nthan «$123 billion»', 'above 123e9 USD /1e9'],
    ['«46%»>«20%»', '46 percent /1', '20 percent /1'],
    ['«46%» -> «20%»', '46 percent /1', '20 percent /1'],
    ['the «46%»', '46 percent /1'],
    ['more than the «46%»', '46 percent /1'],
    ['all over, «46%»', '46 percent /1'],
  ]);
});

describe('in Vietnamese', () => {
  quantityTable(
    [
      ['khoảng «30%»', 'about 30 percent /1'],
      ['khoang «30%»', 'about 30 percent /1'],
      ['chừng «30 phần trăm»', 'about 30 percent /1'],
      ['mức chung «10%»', '10 percent /1'],
      ['xấp xỉ «137 tỷ USD»', 'about 137e9 USD /1e9'],
      ['trên dưới «46%»', 'about 46 percent /1'],
      ['gần «137 tỉ USD»', 'below 137e9 USD /1e9'],
      ['dưới «46%»', 'below 46 percent /1'],
      ['hơn «123 tỷ USD»', 'above 123e9 USD /1e9'],
      ['hon «123 ty USD»', 'above 123e9 USD /1e9'],
      ['trên «46%»', 'above 46 percent /1'],
      ['ít nhất «46%»', 'at-least 46 percent /1'],
      ['không dưới «46%»', 'at-least 46 percent /1'],
      ['tối đa «46%»', 'at-most 46 percent /1'],
      ['không quá «46%»', 'at-most 46 percent /1'],
      ['tăng ca «10%»', '10 percent /1'],
      ['«46%» trở lên', 'at-least 46 percent /1'],
    ],
    'vi',
  );
});

describe('in French, German, Spanish and Indonesian', () => {
  quantityTable([
    ['environ «30 %»', 'about 30 percent /1'],
    ['près de «124 milliards de dollars»', 'below 124e9 USD /1e9'],
    ['plus de «123 milliards de dollars»', 'above 123e9 USD /1e9'],
    ['la taxe est «46 %»', '46 percent /1'],
    ['au moins «46 %»', 'at-least 46 percent /1'],
    ['jusqu’à «46 %»', 'at-most 46 percent /1'],
    ['rund «124 Milliarden Dollar»', 'about 124e9 USD /1e9'],
    ['etwa «30 Prozent»', 'about 30 percent /1'],
    ['ca. «30 Prozent»', 'about 30 percent /1'],
    ['fast «124 Milliarden Dollar»', 'below 124e9 USD /1e9'],
    ['knapp «124 Milliarden Dollar»', 'below 124e9 USD /1e9'],
    ['mehr als «123 Milliarden Dollar»', 'above 123e9 USD /1e9'],
    ['über «123 Milliarden Dollar»', 'above 123e9 USD /1e9'],
    ['bis zu «10 Prozent»', 'at-most 10 percent /1'],
    ['casi «124.000 millones de dólares»', 'below 124e9 USD /1e6'],
    ['más de «123.000 millones de dólares»', 'above 123e9 USD /1e6'],
    ['unos «124.000 millones de dólares»', 'about 124e9 USD /1e6'],
    ['sekitar «30 persen»', 'about 30 percent /1'],
    ['hampir «US$124 miliar»', 'below 124e9 USD /1e9'],
    ['lebih dari «US$123 miliar»', 'above 123e9 USD /1e9'],
  ]);
});

describe('after the quantity', () => {
  quantityTable([
    ['«46 per cent» or more', 'at-least 46 percent /1'],
    ['«46%» or less', 'at-most 46 percent /1'],
    ['«46%» or so', 'about 46 percent /1'],
    ['«$10bn»+', 'at-least 10e9 USD /1e9'],
    ['«$10bn»-plus', 'at-least 10e9 USD /1e9'],
    ['«46%» or nothing', '46 percent /1'],
  ]);
});

describe('English words of other languages', () => {
  quantityTable([['grew fast «10%»', '10 percent /1']], 'en');
});
