import { reads } from '../reads.ts';

reads(
  'delegation, meetings and decree',
  {
    'the technical delegation':
      'A [[technical delegation|technical-delegation]] of Vietnam is due in Washington on 1 May.',
    'the technical team': "Vietnam's [[technical team|technical-delegation]] will land on 1 May.",
    'the delegation in Vietnamese':
      '[[Đoàn kỹ thuật|technical-delegation]] của Việt Nam tới Hoa Kỳ ngày 1/5.',
    'the cabinet meeting':
      'At a [[cabinet meeting|cabinet-meeting]] on 6 May Prime Minister [[Phạm Minh Chính|pham-minh-chinh]] asked for a report.',
    'the cabinet meeting in Vietnamese':
      'Thủ tướng [[Phạm Minh Chính|pham-minh-chinh]] chủ trì [[cuộc họp Chính phủ|cabinet-meeting]] ngày 6/5.',
    'the trade ministers of APEC':
      'They will meet at the [[APEC Ministers Responsible for Trade Meeting|apec-mrt]] in South Korea.',
    'the same in short': 'They will meet beside the [[APEC trade ministers’ meeting|apec-mrt]] on Jeju.',
    'the same in Vietnamese':
      'Hai bên gặp nhau bên lề [[Hội nghị Bộ trưởng phụ trách thương mại APEC|apec-mrt]] tại Hàn Quốc.',
    'the decree': 'The government drafts a [[decree on strategic trade management|strategic-trade-decree]].',
    'the decree in Vietnamese':
      'Chính phủ soạn [[nghị định về quản lý thương mại chiến lược|strategic-trade-decree]].',
  },
  'talks',
);

reads(
  'other delegations, meetings and decrees',
  {
    'the next regular meeting': 'The next regular Government meeting is on public investment.',
    'a meeting of another day': 'On 12 March Hanoi held a cabinet meeting on roads.',
    'a delegation without a trade': 'A delegation of teachers from Hanoi visited Ohio.',
    'the technical team of a football club': 'The technical team of a Thai club trained in Bangkok.',
    'a technical delegation of another country': 'A technical delegation of Japan is in Washington.',
    'a summit of APEC': 'Vietnam will host the APEC summit in 2027.',
    'APEC alone': 'Vietnam is a member of APEC.',
    'a cabinet meeting of another country': "Japan's cabinet meeting lasted an hour.",
    'a decree on something else': 'Hanoi signed a decree on road safety.',
    'a filing cabinet': 'The papers are in a cabinet in Hanoi.',
  },
  'talks',
);

reads(
  'meetings of others on a page about the talks',
  {
    'a meeting of a company': 'The cabinet maker held a meeting in Hanoi.',
    'leaders of APEC': 'Leaders of APEC economies meet in Gyeongju in the autumn.',
  },
  'talks',
);
