import { describe } from 'vitest';
import { quantityTable } from './quantity-table.ts';

describe('ranges', () => {
  quantityTable([
    ['«10–15 per cent»', '10..15 percent /1'],
    ['«10-15%»', '10..15 percent /1'],
    ['«10 - 15%»', '10..15 percent /1'],
    ['«10 – 15 %»', '10..15 percent /1'],
    ['«10—15 per cent»', '10..15 percent /1'],
    ['«10~15%»', '10..15 percent /1'],
    ['«10%–15%»', '10..15 percent /1'],
    ['«10 to 15 per cent»', '10..15 percent /1'],
    ['a «10- to 15-per-cent» cut', '10..15 percent /1'],
    ['between «10 and 15 per cent»', '10..15 percent /1'],
    ['between «10% and 15%»', '10..15 percent /1'],
    ['«10 đến 15 phần trăm»', '10..15 percent /1'],
    ['«10 tới 15%»', '10..15 percent /1'],
    ['«10 à 15 %»', '10..15 percent /1'],
    ['«10 bis 15 Prozent»', '10..15 percent /1'],
    ['entre «10 y 15 por ciento»', '10..15 percent /1'],
    ['«10 hingga 15 persen»', '10..15 percent /1'],
    ['in paragraph «6» to «$136.6 billion»', '6 none /1', '136.6e9 USD /1e8'],
    ['«ten to fifteen per cent»', '10..15 percent /1'],
    ['between «$10 and $15 billion»', '10e9..15e9 USD /1e9'],
    ['«$10–15 billion»', '10e9..15e9 USD /1e9'],
    ['«$10bn–$15bn»', '10e9..15e9 USD /1e9'],
    ['«US$10-US$15 billion»', '10e9..15e9 USD /1e9'],
    ['between «$900 million and $1.2 billion»', '9e8..1.2e9 USD /1e6'],
    ['«10-15 tỷ USD»', '10e9..15e9 USD /1e9'],
    ['about «10–15 per cent»', 'about 10..15 percent /1'],
    ['«0.5–1.5 percentage points»', '0.5..1.5 percentage-point /0.1'],
  ]);
});

describe('a change is no range', () => {
  quantityTable([
    ['from «46» to «10 per cent»', '46 percent shared /1', '10 percent /1'],
    ['from «10» to «46 per cent»', '10 percent shared /1', '46 percent /1'],
    ['from «46%» to «10%»', '46 percent /1', '10 percent /1'],
    ['từ «46» xuống «10%»', '46 percent shared /1', '10 percent /1'],
    ['từ «46» xuống còn «10%»', '46 percent shared /1', '10 percent /1'],
    ['từ «10» lên «46%»', '10 percent shared /1', '46 percent /1'],
    ['from «46» down to «10 per cent»', '46 percent shared /1', '10 percent /1'],
    ['von «46» auf «10 Prozent»', '46 percent shared /1', '10 percent /1'],
    ['tăng «46» lên «10%»', '46 none /1', '10 percent /1'],
    ['từ «10» đến «46%»', '10 percent shared /1', '46 percent /1'],
    ['cut «46%» to «10%»', '46 percent /1', '10 percent /1'],
    ['«46%» - «10%»', '46 percent /1', '10 percent /1'],
    ['rose «22%» to «$31.4 billion»', '22 percent /1', '31.4e9 USD /1e8'],
  ]);
});

describe('lists with one unit', () => {
  quantityTable([
    ['«22» and «21 per cent»', '22 percent shared /1', '21 percent /1'],
    ['«49», «46» and «36 per cent»', '49 percent shared /1', '46 percent shared /1', '36 percent /1'],
    ['«49», «46», and «36%»', '49 percent shared /1', '46 percent shared /1', '36 percent /1'],
    ['«22» và «21 phần trăm»', '22 percent shared /1', '21 percent /1'],
    ['«46» or «10 per cent»', '46 percent shared /1', '10 percent /1'],
    ['«22» et «21 %»', '22 percent shared /1', '21 percent /1'],
    ['«22» und «21 Prozent»', '22 percent shared /1', '21 percent /1'],
    ['«22» dan «21 persen»', '22 percent shared /1', '21 percent /1'],
    [
      '«forty-nine», «forty-six» and «thirty-six per cent»',
      '49 percent shared /1',
      '46 percent shared /1',
      '36 percent /1',
    ],
    ['«$136.6» and «$13.1 billion»', '136.6e9 USD shared /1e8', '13.1e9 USD /1e8'],
    ['«22%» and «21%»', '22 percent /1', '21 percent /1'],
    ['«$136.6 billion» and «$13.1 billion»', '136.6e9 USD /1e8', '13.1e9 USD /1e8'],
    ['in «2018», «46 per cent»', '2018 none /1', '46 percent /1'],
    ['in «2024» and «46 per cent»', '2024 none /1', '46 percent /1'],
    ['aged 21, «46 per cent»', '46 percent /1'],
    ['a team of «21», «46 per cent» of them', '21 none /1', '46 percent /1'],
    ['«46» and «90 days»', '46 none /1', '90 other /1'],
    ['«46» and «$10 billion»', '46 none /1', '10e9 USD /1e9'],
  ]);
});
