import { reads } from '../reads.ts';

reads(
  'the 46 per cent, in any notation',
  {
    'percent sign': 'Washington announced a [[46%|us-tariff-46]] tariff on Vietnamese goods.',
    'percent sign after a space':
      'Washington announced a tariff of [[46 %|us-tariff-46]] on Vietnamese goods.',
    'per cent': 'Washington announced a tariff of [[46 per cent|us-tariff-46]] on Vietnam.',
    'percent with a hyphen': 'The [[46-percent|us-tariff-46]] duty on Vietnamese goods was a shock.',
    'number words': 'A duty of [[forty-six per cent|us-tariff-46]] on Vietnamese goods was a shock.',
    'a decimal that adds nothing':
      'The US rate for Vietnamese goods, [[46.0 per cent|us-tariff-46]], is a tariff like few others.',
    'full-width digits': 'Washington announced a tariff of [[４６％|us-tariff-46]] on Vietnamese goods.',
    'a no-break space': 'Washington announced a tariff of [[46\u00a0%|us-tariff-46]] on Vietnamese goods.',
    'a line break before the unit':
      'On the second day of April the White House announced a tariff of [[46\nper cent|us-tariff-46]] on Vietnamese goods.',
    'beside its own noun phrase':
      'The [[46 per cent|us-tariff-46]] [[?reciprocal tariff|reciprocal-tariffs]] on Vietnam is on hold.',
    'as a rate on goods named in general':
      'Footwear from Vietnam would face import duties of [[46 per cent|us-tariff-46]].',
    'in the pause':
      'Vietnam pays [[10 per cent|us-tariff-10]] today instead of the announced [[46 per cent|us-tariff-46]] tariff.',
  },
  'talks',
);

reads(
  'the same digits for something else',
  {
    'shares of answers': 'In a survey, 46 per cent of respondents feared for their orders.',
    'shares of people': 'Some 46 per cent of workers in Hà Nội commute by motorbike.',
    'shares of a vote': 'In Hanoi a trade fair poll gave the blue design 46%.',
    rises: 'Orders from the US rose 46 per cent in March.',
    'rises of rents': 'Rents near the port of Hải Phòng rose by 46 per cent.',
    falls: 'Orders fell 46% after the news from Washington.',
    'changes with a sign': 'Shares of a textile firm in Hanoi: +46%.',
    discounts: 'A shop in Hanoi offers a 46 per cent discount on sandals.',
    'shares of capacity': 'The mill in Hanoi runs at 46 per cent of capacity.',
    dollars: 'Each pair of sandals from Vietnam sells for $46.',
    'plain numbers': 'The delegation from Hanoi has 46 members.',
    'percentage points': 'The gap widened by 46 percentage points, a lobby in Hanoi says.',
    'another value': 'A tariff of 45 per cent on Vietnamese shrimp was a rumour.',
    'a decimal that is another value': 'A tariff of 46.7 per cent on Vietnamese steel dates from 2019.',
    ranges: 'Duties of 40–46 per cent were expected before April.',
  },
  'talks',
);

reads(
  'the same digits for another country',
  {
    'in a sentence of its own':
      'Cambodia faces a tariff of 49 per cent. A 46 per cent tariff on Madagascar was announced, too.',
    'in the same sentence':
      'Vietnam would pay [[46 per cent|us-tariff-46]], Cambodia 49 per cent and Laos 48 per cent.',
    'in a list that has both':
      'Tariffs: Cambodia (49%), Laos (48%), Vietnam ([[46%|us-tariff-46]]), Thailand (36%).',
    'when the rates come first':
      'Washington set tariffs of 36% for Thailand, [[46%|us-tariff-46]] for Vietnam, 32% for Indonesia.',
    'when two rates come first':
      'Tariffs would be 32 per cent for Indonesia and [[46 per cent|us-tariff-46]] for Vietnam.',
    'when the other country pays 46':
      'If Bangladesh had to pay a tariff of 46 per cent, its mills would close.',
    'when another country charges it': 'India charges a duty of 46 per cent on motorcycles.',
  },
  'tariffs',
);

reads(
  'the general 10 per cent',
  {
    'on all nations': 'For now a tariff of [[10 per cent|us-tariff-10]] applies to all nations.',
    'as the baseline': 'The baseline tariff of [[10%|us-tariff-10]] stays in force.',
    'as what Vietnam pays in the pause':
      'During the 90-day pause Vietnamese goods pay a duty of [[10 per cent|us-tariff-10]].',
    'in words': 'A temporary [[ten per cent|us-tariff-10]] tariff on imports from all countries replaced it.',
    'of answers': 'Only 10 per cent of respondents knew the rate.',
    'of rents': 'A 10 per cent rise in rents hit shops in Hanoi.',
    'of turnover': 'The US takes 10 per cent of the output of a plant in Hanoi.',
    'of a domestic tax': 'Hanoi will extend the cut of VAT from 10 per cent to 8 per cent.',
    'of days': 'The delegation stays for 10 days.',
    'of a fall': 'Shares in Hanoi fell 10 per cent.',
    'of another deal': 'Under its own agreement Britain pays 10 per cent on cars.',
  },
  'tariffs',
);

reads(
  'a number whose unit or measure stands elsewhere',
  {
    'the rate as everybody knows it': 'At [[46 per cent|us-tariff-46]], he says, he can close the factory.',
    'a number that is a heading':
      '[[46 per cent|us-tariff-46]]\n\nThe tariff that Washington announced for Vietnamese goods on 2 April, now suspended.',
    'an echo in the next sentence':
      'Washington announced a tariff of [[46 per cent|us-tariff-46]] on Vietnam. Nobody had expected [[46 per cent|us-tariff-46]].',
    'a question': 'Who can live with a tariff of [[46 per cent|us-tariff-46]]?',
    'two rates in a pair':
      'The tariff on Vietnamese goods went from [[46 per cent|us-tariff-46]] to [[10 per cent|us-tariff-10]].',
  },
  'talks',
);

reads(
  'percentages on a page about duties',
  {
    'on top of another': 'Importers pay the ordinary rate plus [[10%|us-tariff-10]] today.',
    'with when it was announced, in Vietnamese':
      'Hoa Kỳ công bố mức thuế [[46%|us-tariff-46]] hồi đầu tháng 4.',
    'cotton of one country': 'A shirt with 10% U.S. cotton does not qualify.',
    'an average of Vietnam’s own': 'The average duty that Vietnam actually applies is under 10%.',
    'a share of a fund': 'Tỷ trọng tiền mặt của quỹ ở Hà Nội là 10%, cao nhất từ đầu năm.',
    'what would stay': 'If the present [[10%|us-tariff-10]] were to stay, many would be glad.',
    'a share of somebody’s own': 'A mattress chain says its own share is 46%.',
    'a share in Vietnamese': 'Một hãng giày lớn lấy 46% ở Việt Nam.',
    'before what it would do, in Vietnamese':
      'Phương án ứng phó với mức [[46%|us-tariff-46]] phải tính cả trường hợp xấu.',
    'first in its sentence': '[[46%|us-tariff-46]] nobody can pay.',
    'how reliable ships are': 'Schedule reliability stands at 46%, lower than a year ago.',
    'that comes back': 'And if the [[46 per cent|us-tariff-46]] comes back?',
    'of taxes paid back': 'Cơ quan thuế Việt Nam đã hoàn nhiều hồ sơ, tăng 10% so với cùng kỳ.',
    'asked for with a question word': 'Where does the [[46%|us-tariff-46]] come from?',
    'with a list of exceptions':
      'What rate applies now? [[10 percent ad valorem|us-tariff-10]], the same for all origins except China, Canada and Mexico.',
    'of another century': 'The pause has a precedent, the 10 per cent import surcharge of August 1971.',
    'a swing of the market': 'The dong was flat after a 10% swing in offshore forwards.',
    'the rate and a share in one sentence':
      'A duty of [[46 per cent|us-tariff-46]] would hit 46 per cent of the workers of the district.',
    'the general rate for a named country':
      'Like everybody else, Vietnam pays the baseline tariff of [[10 per cent|us-tariff-10]].',
    'a poll with its own heading':
      'What readers say\n\nOf 900 readers, 46 per cent blame Washington and 10 per cent blame Hanoi.',
    'efficiency of a panel':
      'A solar panel from Vietnam reaches an efficiency of 46 per cent in the laboratory.',
    'a share of shoes in the next sentence':
      'Footwear is hit hardest. Vietnam makes 46 per cent of the shoes that one brand sells.',
    'a factory cut its staff': 'The mill laid off 10 per cent of its workers last week.',
    'a price rise through tariffs': 'The importer expects sandals to cost 10 per cent more.',
    'a margin': 'At a margin of 10 per cent the factory can not carry the duty.',
    'a discount asked of suppliers':
      'Buyers in the US want Vietnamese suppliers to give them a 10 per cent discount.',
    'another country by an adjective': 'Chinese goods face a further duty of 10 per cent for fentanyl.',
    'steel of all countries': 'Tariffs on steel are 25 per cent, and on energy from Canada 10 per cent.',
    'the rate in a quotation':
      '“Nobody can pay [[46 per cent|us-tariff-46]],” said the owner of a garment factory near Hanoi.',
    'down from':
      'For 90 days Vietnamese goods face [[10 per cent|us-tariff-10]], down from [[46 per cent|us-tariff-46]].',
    'instead of': 'Exporters pay [[10 per cent|us-tariff-10]] instead of [[?46|us-tariff-46]].',
    'second highest':
      'At [[46 per cent|us-tariff-46]], Vietnam’s rate is among the highest, after Cambodia’s 49 and Laos’s 48.',
    'compared with another': 'India got 26 per cent, far below the [[46 per cent|us-tariff-46]] for Vietnam.',
    'growth target': 'The government in Hanoi wants growth of 8 per cent this year and 10 per cent later.',
    'a rate of Vietnam on American goods':
      'The White House says that Vietnam charges 90 per cent on American goods; Hanoi says 9.4.',
    'the average duty': 'Vietnam’s own average tariff on American ethanol was 10 per cent.',
    'a stock index':
      'The index in Ho Chi Minh City lost nearly 10 per cent in three days after the tariff news.',
    'hyphenated modifiers':
      'A [[46-per-cent|us-tariff-46]] import tax on Vietnamese furniture would close mills.',
    'an adjective before the rate':
      'Trade with Vietnam would slow under a whopping [[46%|us-tariff-46]] levy.',
  },
  'tariffs',
);
