import { describe } from 'vitest';
import { type QuantityRow, quantityTable } from './quantity-table.ts';

function none(...texts: string[]): QuantityRow[] {
  return texts.map((text): QuantityRow => [text]);
}

describe('dates', () => {
  quantityTable(
    none(
      '7/5',
      'ngày 7/5',
      '15-16/5',
      '7-5',
      'ngày 15 và 16-5',
      '7 May',
      '7 MAY',
      'May 7',
      'MAY 15-16',
      'May 15 and 16',
      'May 15 or 16',
      '15 and 16 May',
      '15-16 May',
      '15–16 May',
      '06.05.2025',
      '6.5.2025',
      '06/05/2025',
      '2025-05-07',
      '2025/05/07',
      '7. Mai',
      '7 mai',
      '7 de mayo',
      '7 Mei',
      'Sept. 7',
      'ngày 7',
      'tháng 4',
      'ngày 7 tháng 5',
      '2024-2025',
      '2024-25',
      "the class of '24",
      'quý 1',
      'kuartal I/2025',
    ),
  );
  quantityTable([
    ['in «2024»', '2024 none /1'],
    ['năm «2024»', '2024 none /1'],
    ['May 7, «2025»', '2025 none /1'],
    ['năm «2024» nước này', '2024 none /1'],
    ['a rate that may fall «10 per cent»', '10 percent /1'],
    ['«10» may be enough', '10 none /1'],
  ]);
});

describe('times, scores, fractions', () => {
  quantityTable(
    none(
      '16:00',
      '09:12',
      '3am',
      '3 am',
      '3 p.m.',
      '16h30',
      '9 giờ',
      '16 Uhr',
      '3-2',
      'won 3–2',
      '46/47',
      '24/7',
      '1:46',
    ),
  );
});

describe('versions, codes, labels', () => {
  quantityTable(
    none(
      '4.6.0',
      'v3.14',
      'version 3.14',
      'Package 4.6',
      '192.168.0.1',
      '192.168.100.200',
      'G20',
      'B737',
      'COVID-19',
      'F-16',
      'MH370',
      'A320neo',
      'no. 46',
      'No 46',
      'Nr. 46',
      'số 46',
      '#1235',
      '# 46',
      '§ 46',
      'Art. 46',
      'HTS 8471.30',
      'Section 301',
      'Nghị định 15/2025/NĐ-CP',
      'page 6',
      'trang 6',
      'điều 46',
      'Grade 12',
      'lớp 12',
      'Q1',
      '1Q25',
      '10x',
      '4G',
      '46th',
      '1st',
      '22nd',
      'thứ 46',
      'ke-46',
      'twenty-first',
      '46ers',
      'user@46.com',
      '007',
      'room 46B',
      '46.x',
      '12345678901234567890123456789012345678901234567890',
    ),
  );
});

describe('telephone numbers and numbers of lists', () => {
  quantityTable(
    none(
      '+84 24 3825 1234',
      '(024) 3825 1234',
      '0912 345 678',
      '0912.345.678',
      '024-3825-1234',
      '1. Drain the rice',
      '  2) Swell',
      'Method\n3. First round',
    ),
  );
  quantityTable([
    ['1. «46%»', '46 percent /1'],
    ['The rate is «46».', '46 none /1'],
  ]);
});

describe('counts and measures', () => {
  quantityTable([
    ['at a «46-day» low', '46 other /1'],
    ['«46 containers»', '46 other /1'],
    ['«46 container»', '46 other /1'],
    ['«46 mm» of rain', '46 other /1'],
    ['«46mm»', '46 other /1'],
    ['«46 km»', '46 other /1'],
    ['«46 m»', '46 other /1'],
    ['«46 công nhân»', '46 other /1'],
    ['«46 cong nhan»', '46 other /1'],
    ['«90 days»', '90 other /1'],
    ['«90 ngày»', '90 other /1'],
    ['«10 chuyến»', '10 other /1'],
    ['«10 Jahre»', '10 other /1'],
    ['«46 orang»', '46 other /1'],
    ['«41 points» out of «42»', '41 other /1', '42 none /1'],
    ['«500 g» rice', '500 other /1'],
    ['«46 °»C', '46 other /1'],
    ['«46‰»', '46 other /1'],
    ['«two goals»', '2 other /1'],
    ['«460 managers»', '460 other /1'],
  ]);
});

describe('bare numbers', () => {
  quantityTable([
    ['«46»', '46 none /1'],
    ['về «0»', '0 none /1'],
    ['về con số «0»', '0 none /1'],
    ['con số «46»', '46 none /1'],
    ['về số «0»', '0 none /1'],
    ['«0» «46» «10» «49» «36»', '0 none /1', '46 none /1', '10 none /1', '49 none /1', '36 none /1'],
    [
      '«+22» «+21» «+10» «+33» «+44»',
      '+22 none /1',
      '+21 none /1',
      '+10 none /1',
      '+33 none /1',
      '+44 none /1',
    ],
    ['Vietnam «46»', '46 none /1'],
    ['Vietnam | «46» | «10»', '46 none /1', '10 none /1'],
    ['HAG | «12.35» | «+10%»', '12.35 none /0.01', '+10 percent /1'],
    ['deprecated since «3.14».', '3.14 none /0.01'],
    ['«0»-tariff deal', '0 none /1'],
    ['Mr. Hưng, «61», sells', '61 none /1'],
  ]);
});
