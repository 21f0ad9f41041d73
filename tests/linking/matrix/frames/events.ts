import type { Frames } from '../frame.ts';

export const events: readonly Frames[] = [
  {
    group: 'calls',
    language: 'en',
    yes: [
      '{start}[[{dienFull}|nguyen-hong-dien]] and [[Jamieson Greer|jamieson-greer]] held [[{launch}|launch-call]] on 23 April{end}',
      'On April 23, Minister [[{dienFull}|nguyen-hong-dien]] had a [[{launch}|launch-call]] with [[Greer|jamieson-greer]]{end}',
      '{start}the [[April 23 {launch}|launch-call]] between [[Greer|jamieson-greer]] and [[{dienFull}|nguyen-hong-dien]] {would}{end}',
      '{start}[[To Lam|to-lam]] made the offer in a [[{call}|lam-trump-call]] with President [[Trump|donald-trump]]{end}',
      '{start}in a [[{call}|lam-trump-call]] on April 4, [[To Lam|to-lam]] told [[{trump}|donald-trump]] that Hanoi was ready{end}',
    ],
    no: [
      '{start}a {pupil} had a {call} with her mother{end}',
      '{start}[[Trump|donald-trump]] had a {call} with the leader of {other}{end}',
      '{start}[[Greer|jamieson-greer]] had a {call} with a minister of {other}{end}',
      '{start}[[Greer|jamieson-greer]] and [[{dienFull}|nguyen-hong-dien]] held another {launch} on {otherDay}{end}',
      'On {otherDay}, [[To Lam|to-lam]] had a {call} with [[Trump|donald-trump]]{end}',
    ],
  },
  {
    group: 'meetings',
    language: 'en',
    yes: [
      'On 6 May, [[{chinhFull}|pham-minh-chinh]] chaired a [[{cabinet}|cabinet-meeting]] on the [[?talks|trade-negotiation]]{end}',
      '{start}at a [[{cabinet}|cabinet-meeting]] on May 6, Prime Minister [[Chinh|pham-minh-chinh]] asked for [[?trade talks|trade-negotiation]] with care{end}',
      '{start}a [[technical delegation|technical-delegation]] of Vietnam will visit {US} on May 1{end}',
      '{start}a Vietnamese [[technical delegation|technical-delegation]] due on 1 May {would}{end}',
      '{start}the [[APEC Ministers Responsible for Trade Meeting|apec-mrt]] in South Korea {would}{end}',
      '{start}they will meet beside the [[APEC trade ministers’ meeting|apec-mrt]]{end}',
      '{start}the draft [[decree on strategic trade management|strategic-trade-decree]] {would}{end}',
    ],
    no: [
      '{start}{other}’s {cabinet} lasted an hour{end}',
      'On {otherDay}, Hanoi held a {cabinet}{end}',
      '{start}a delegation of {people} from Hanoi visited Ohio{end}',
      '{start}a technical delegation of {other} {acts}{end}',
      '{start}the APEC summit in {otherCapital} {would}{end}',
      '{start}a decree on road safety {would}{end}',
    ],
  },
  {
    group: 'calls',
    language: 'vi',
    yes: [
      'Ngày 23/4, Bộ trưởng [[Nguyễn Hồng Diên|nguyen-hong-dien]] có [[{call}|launch-call]] với ông [[Jamieson Greer|jamieson-greer]]{end}',
      '{start}Tổng Bí thư [[Tô Lâm|to-lam]] nêu đề nghị trong [[{call}|lam-trump-call]] với Tổng thống [[{trump}|donald-trump]]{end}',
    ],
    no: [
      '{start}một {pupil} có {call} với mẹ{end}',
      '{start}Tổng thống [[Trump|donald-trump]] có {call} với lãnh đạo {other}{end}',
      'Ngày {otherDay}, Tổng Bí thư [[Tô Lâm|to-lam]] có {call} với Tổng thống [[Trump|donald-trump]]{end}',
    ],
  },
  {
    group: 'meetings',
    language: 'vi',
    yes: [
      'Ngày 6/5, Thủ tướng [[Phạm Minh Chính|pham-minh-chinh]] chủ trì [[{cabinet}|cabinet-meeting]] về [[?đàm phán|trade-negotiation]] với {US}{end}',
      '{start}[[đoàn kỹ thuật|technical-delegation]] của Việt Nam tới {US} ngày 1/5{end}',
      '{start}[[Hội nghị Bộ trưởng phụ trách thương mại APEC|apec-mrt]] tại Hàn Quốc {would}{end}',
      '{start}[[nghị định về quản lý thương mại chiến lược|strategic-trade-decree]] {would}{end}',
    ],
    no: [
      '{start}{cabinet} của {other} {would}{end}',
      '{start}đoàn kỹ thuật của {other} tới {US}{end}',
      '{start}nghị định về an toàn giao thông {would}{end}',
    ],
  },
];
