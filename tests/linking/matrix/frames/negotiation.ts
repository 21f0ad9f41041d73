import type { Frames } from '../frame.ts';

export const negotiation: readonly Frames[] = [
  {
    group: 'talks',
    language: 'en',
    yes: [
      '{start}[[{talks}|trade-negotiation]] between Vietnam and {US} {begin}{end}',
      '{start}Vietnam {prepares} [[{talks}|trade-negotiation]] with {US}{end}',
      '{start}{US} {prepares} [[{talks}|trade-negotiation]] with Vietnam{end}',
      '{start}the [[{talks}|trade-negotiation]] with {US} {begin}{end}',
      '{start}Hanoi {prepares} [[negotiations on a reciprocal trade agreement|trade-negotiation]] with {US}{end}',
      '{start}the two sides said that the [[{talks}|trade-negotiation]] {begin}{end}',
      '{start}exporters in Hanoi hope that the [[{talks}|trade-negotiation]] {begin}{end}',
    ],
    no: [
      '{start}{otherCapital} {prepares} {talks} with {US}{end}',
      '{start}{talks} between Washington and {otherCapital} {begin}{end}',
      '{start}{talks} between Vietnam and {other} {begin}{end}',
      '{start}Vietnam {prepares} {talks} with {other}{end}',
      '{start}{otherTalks} talks in Hanoi {begin}{end}',
      '{start}the {otherAdjective} {talks} {begin}{end}',
      '{start}Vietnam’s negotiating team {acts}{end}',
      '{start}a trade negotiator {acts}{end}',
    ],
  },
  {
    group: 'rounds',
    language: 'en',
    yes: [
      '{start}the [[{firstRound}|first-round]] of the [[?{talks}|trade-negotiation]] with {US} will {start7}{end}',
      '{start}Vietnam and {US} hold the [[{firstRound}|first-round]] of [[?talks|trade-negotiation]] on May 7{end}',
      '{start}the [[second round|second-round]] of the [[?{talks}|trade-negotiation]] with {US} will {start7}{end}',
      '{start}Hanoi says the [[{firstRound}|first-round]] was useful{end}',
      '{start}after the [[first round|first-round]] in Washington, a [[second round|second-round]] of [[?talks|trade-negotiation]] will {start7}{end}',
    ],
    no: [
      '{start}the {firstRound} of {contest} will {start7}{end}',
      '{start}the second round of {contest} will {start7}{end}',
      '{start}the {firstRound} of {talks} between Washington and {otherCapital} will {start7}{end}',
      '{start}the second round of {otherTalks} talks will {start7}{end}',
      '{start}{otherCapital} and Washington hold the {firstRound} of talks{end}',
    ],
  },
  {
    group: 'talks',
    language: 'vi',
    yes: [
      '{start}[[{talks}|trade-negotiation]] giữa Việt Nam và {US} {begin}{end}',
      '{start}Việt Nam {prepares} [[{talks}|trade-negotiation]] với {US}{end}',
      '{start}hai nước {prepares} [[{talks}|trade-negotiation]]{end}',
    ],
    no: [
      '{start}{otherCapital} {prepares} {talks} với {US}{end}',
      '{start}{talks} giữa Việt Nam và {other} {begin}{end}',
      '{start}{talks} giữa {US} và {other} {begin}{end}',
      '{start}đàm phán {otherTalks} {begin}{end}',
      '{start}đoàn đàm phán {acts}{end}',
    ],
  },
  {
    group: 'rounds',
    language: 'vi',
    yes: [
      '{start}Việt Nam và {US} {prepares} [[{firstRound}|first-round]]{end}',
      '{start}[[{firstRound}|first-round]] giữa Việt Nam và {US} {begin}{end}',
      '{start}[[{secondRound}|second-round]] giữa Việt Nam và {US} {begin}{end}',
      '{start}[[{firstRound}|first-round]] với {US} {begin}{end}',
    ],
    no: [
      '{start}vòng một {contest} {begin}{end}',
      '{start}vòng thứ hai của {contest} {begin}{end}',
      '{start}{firstRound} giữa {US} và {other} {begin}{end}',
      '{start}{secondRound} giữa {US} và {other} {begin}{end}',
    ],
  },
];
