import { reads } from '../reads.ts';

reads(
  'the talks',
  {
    'by the two names': 'Hôm nay mở màn [[đàm phán Việt - Mỹ|trade-negotiation]].',
    'trade talks': 'The [[trade talks|trade-negotiation]] with Washington will begin soon, Hanoi says.',
    'tariff negotiations':
      '[[Tariff negotiations|trade-negotiation]] between Hanoi and Washington will begin soon.',
    'bilateral trade negotiations':
      'Hanoi prepares [[bilateral trade negotiations|trade-negotiation]] with the US.',
    'economic and trade negotiations':
      'Hanoi prepares [[economic and trade negotiations|trade-negotiation]] with the US.',
    'negotiations on an agreement':
      'The two sides open [[negotiations on a reciprocal trade agreement|trade-negotiation]], Hanoi said.',
    'talks on tariffs': 'Vietnam and the US agreed to open [[talks on tariffs|trade-negotiation]].',
    'the pair before the head':
      '[[?US–Vietnam |trade-negotiation]][[trade talks|trade-negotiation]] will begin soon.',
    'in capitals': '[[TRADE TALKS|trade-negotiation]] WITH VIETNAM TO BEGIN IN WASHINGTON',
    'with a line break': 'Hanoi hopes that the [[trade\ntalks|trade-negotiation]] with the US go well.',
    'in Vietnamese': 'Việt Nam sẵn sàng [[đàm phán thương mại|trade-negotiation]] với Hoa Kỳ.',
    'on taxes in Vietnamese': 'Việt Nam và Hoa Kỳ bắt đầu [[đàm phán thuế quan|trade-negotiation]].',
    'bare talks, at will': 'Hanoi says that [[?the talks|trade-negotiation]] will take months.',
  },
  'balance',
);

reads(
  'talks of others',
  {
    'of a neighbour with Việt Nam':
      'Deputy ministers of China and Vietnam held a round of border trade talks.',
    'of another time': '1996: Trade negotiations begin in Hanoi on a first bilateral agreement.',
    'of a country named in the sentence before':
      'Norway posts a trade surplus. Its talks with the US are at an early stage.',
    'with Tokyo': 'Washington also holds trade talks with Tokyo.',
    'with Phnom Penh': 'Washington will open trade talks with Phnom Penh on Monday.',
    'with Bern': 'Trade talks between Washington and Bern made progress.',
    'with New Delhi': "India's trade talks with the US are further along.",
    'of Japan, with a hyphen': 'The US-Japan trade talks are further along.',
    'beside ours':
      'The [[trade talks|trade-negotiation]] with Vietnam begin in May; trade talks with Thailand come later.',
    'before ours':
      'After trade talks with Tokyo, Washington opens [[trade talks|trade-negotiation]] with Hanoi.',
    'of Vietnam with Europe': 'Vietnam and the European Union ended trade talks in 2019.',
    'of Vietnam with China': 'Hanoi holds trade talks with Beijing about fruit.',
    'in a paragraph on another country':
      'Bangkok waits for a date. Thai officials expect trade talks to begin in June.',
    'in a sentence after that country':
      'Switzerland is also in line. Its trade talks with Washington begin in Geneva.',
    'about peace': 'Peace talks in Istanbul ended without a result.',
    'about pay': 'Pay talks at the port of Hải Phòng ended well.',
    'about a merger': 'Two banks in Hanoi are in merger talks.',
    'of negotiators': 'A trade negotiator of the US landed in Hanoi.',
  },
  'talks',
);

reads(
  'talks of ours and of others on one page',
  {
    ceasefire:
      'Ceasefire negotiations between other capitals overshadow the [[trade negotiations|trade-negotiation]] with Hanoi.',
    'with Malaysia, quoted by an analyst': 'Malaysia sent a team for tariff talks, an analyst says.',
    'between the two':
      'Vietnam and the US hold [[trade talks|trade-negotiation]]; talks between Bern and Washington go on.',
    'of Hanoi with Tokyo': 'Hanoi and Tokyo hold trade talks on rice.',
    'on both in one clause':
      'Washington has trade talks with India, Japan and [[?Vietnam|trade-negotiation]] on its list.',
    'the delegation name': 'The trade negotiating team of Vietnam landed in Washington.',
    'talks on steel of China': 'Beijing says that tariff talks must wait.',
    'in lower case with a typo dash':
      'Hanoi: [[trade-talks|trade-negotiation]] with Washington will start soon.',
  },
  'balance',
);
