import { reads } from '../reads.ts';

reads(
  'rounds of these talks',
  {
    'in Vietnamese without marks': 'Hom nay Viet Nam va My bat dau [[vong dam phan dau tien|first-round]].',
    'the first':
      'The [[first round|first-round]] of [[?trade talks|trade-negotiation]] is set for 7 May in Washington.',
    'round one': '[[Round one|first-round]] of the talks with Vietnam starts on 7 May.',
    'the opening round': 'The [[opening round|first-round]] of the talks with Vietnam starts on 7 May.',
    'the second':
      'The [[second round|second-round]] of the talks with Vietnam is expected in mid-May in South Korea.',
    both: 'After the [[first round|first-round]] of the talks in Washington, a [[second round|second-round]] follows.',
    'without the talks named': 'Hanoi says the [[first round|first-round]] was useful.',
    'in Vietnamese': 'Việt Nam và Hoa Kỳ bắt đầu [[vòng đàm phán đầu tiên|first-round]] ngày 7/5.',
    'the second in Vietnamese':
      '[[Vòng đàm phán thứ hai|second-round]] giữa Việt Nam và Hoa Kỳ dự kiến diễn ra giữa tháng 5.',
    'with words between in Vietnamese':
      'Việt Nam và Hoa Kỳ bắt đầu [[vòng đàm phán thương mại đầu tiên|first-round]].',
    'as the ordinal alone, at will':
      'The [[first round|first-round]] ended on Friday; [[?a second|second-round]] is planned, Hanoi says.',
  },
  'talks',
);

reads(
  'rounds of something else',
  {
    'under a heading on football':
      'Bóng đá\n\nBình Dương thắng vòng một hôm qua và sẽ gặp Hà Tĩnh ở vòng hai vào tuần tới.',
    'with a firm’s suppliers':
      'In a first round of discussions our Vietnamese vendors gave us a third of it.',
    'with a fund':
      'Công ty này ở Bình Dương từng dự vòng đàm phán đầu tiên với một quỹ ngoại để bán cổ phần.',
    'with South America, which is no America':
      'Việt Nam xúc tiến đàm phán hiệp định với các nước Nam Mỹ, vòng đầu tiên dự kiến vào tháng 9.',
    'of pay talks':
      'Unions and owners in Binh Duong hold a second round of pay talks on Friday. A first round failed.',
    'of Vietnamese football': 'Sông Lam Nghệ An bị loại ngay vòng một, Bình Dương vào vòng hai.',
    'of football': 'In the first round of the cup Hanoi met Saigon.',
    'of funding': 'A start-up in Hanoi closed its second round of funding.',
    'of voting': 'The second round of the election is on Sunday.',
    'of layoffs': 'A mill near Hanoi announced a first round of job cuts.',
    'of drinks': 'The first round of beers was on the house.',
    'of talks with another country':
      'The second round of talks between Washington and Tokyo ended on Friday.',
    'of negotiations with a landlord':
      'The first round of negotiations with the landlord failed, a shop owner in Hanoi says.',
    'of golf': 'The president played the first round of golf of the season.',
    'of a bidding': 'In the first round of bidding for the port, three firms took part.',
    'of a later number': 'A third round of the talks is possible, Hanoi says.',
  },
  'talks',
);

reads(
  'rounds of ours and of others on one page',
  {
    'of consultations with farmers': 'The first round of consultations with farmers in Hà Nam is over.',
    'of the talks of Japan on the same page':
      'Tokyo finished its second round on Friday. Hanoi starts its [[first round|first-round]] next week.',
    'of applause': 'The delegation from Hanoi got a round of applause, the first round of many.',
    'in capitals': '[[FIRST ROUND|first-round]] OF [[?TALKS WITH WASHINGTON|trade-negotiation]] OPENS',
  },
  'talks',
);

reads(
  'rounds in Vietnamese',
  {
    'in Vietnamese football': 'Ở vòng 1 giải bóng đá, đội Hà Nội thắng đội khách.',
  },
  'vietnamese',
);
