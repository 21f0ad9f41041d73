import { reads } from '../reads.ts';

reads(
  'the two calls',
  {
    'of the pair that the sentences before name':
      'For the Americans it is [[Jamieson Greer|jamieson-greer]]. For Vietnam it is [[Nguyen Hong Dien|nguyen-hong-dien]]. The pair of them had a [[phone call|launch-call]] to get the ball rolling.',
    'by its date':
      'The [[April 23 call|launch-call]] opened the [[?negotiations|trade-negotiation]] between Hanoi and Washington.',
    'by its date, day first':
      'The [[23 April phone call|launch-call]] opened the way for Hanoi and Washington.',
    'by the ministers':
      '[[Nguyễn Hồng Diên|nguyen-hong-dien]] and [[Jamieson Greer|jamieson-greer]] opened it in a [[phone call|launch-call]].',
    'by the leaders’ names, joined':
      'The [[Trump-Lam call|lam-trump-call]] was short, a diplomat in Hanoi says.',
    'by the leaders’ names, the other way round':
      'The [[Lam-Trump call|lam-trump-call]] was short, a diplomat in Hanoi says.',
    'by the leaders':
      '[[To Lam|to-lam]] made the offer in a [[phone call|lam-trump-call]] with President [[Trump|donald-trump]].',
    'both told apart':
      '[[To Lam|to-lam]] had a [[phone call|lam-trump-call]] with [[Trump|donald-trump]] on 4 April. Minister [[Diên|nguyen-hong-dien]] and [[Greer|jamieson-greer]] held [[phone talks|launch-call]] on 23 April.',
    'in Vietnamese':
      'Bộ trưởng [[Nguyễn Hồng Diên|nguyen-hong-dien]] và Đại sứ [[Jamieson Greer|jamieson-greer]] có [[cuộc điện đàm|launch-call]] ngày 23/4.',
    'of the leaders in Vietnamese':
      'Tổng Bí thư [[Tô Lâm|to-lam]] nêu đề nghị trong [[cuộc điện đàm|lam-trump-call]] với Tổng thống [[Donald Trump|donald-trump]].',
    'a later one, at will':
      '[[To Lam|to-lam]] made the offer in a [[phone call|lam-trump-call]] with [[Trump|donald-trump]]. The [[?call|lam-trump-call]] was short.',
  },
  'talks',
);

reads(
  'other calls',
  {
    'of a shop owner': 'A shop owner in Hanoi had a phone call with her supplier.',
    'for calm': 'There was a call for calm among exporters in Hanoi.',
    'as a verb': 'They call it a fair offer in Hanoi, and called on Washington to answer.',
    'on results': 'A chip maker said in its conference call that its plant in Vietnam was busy.',
    'of the president with another leader':
      '[[Trump|donald-trump]] had a phone call with the leader of China, Hanoi noted.',
    'of a centre': 'A call centre in Hanoi hired students.',
  },
  'talks',
);

reads(
  'calls of another day',
  {
    'among the ministers':
      'On June 19 [[Greer|jamieson-greer]] and Minister [[Diên|nguyen-hong-dien]] held a video call, Hanoi said.',
    'among the leaders':
      '[[To Lam|to-lam]] had a phone call with President [[Trump|donald-trump]] on 2 July.',
    'in Vietnamese':
      'Ngày 2/7, Tổng Bí thư [[Tô Lâm|to-lam]] có cuộc điện đàm với Tổng thống [[Trump|donald-trump]].',
  },
  'talks',
);

reads(
  'calls among other people',
  {
    'the ministers with titles':
      'The Minister of Industry and Trade, [[Nguyễn Hồng Diên|nguyen-hong-dien]], and Ambassador [[Greer|jamieson-greer]] spoke in [[phone talks|launch-call]] on April 23.',
    'Greer with another minister': '[[Greer|jamieson-greer]] had a phone call with the Swiss minister.',
  },
  'talks',
);
