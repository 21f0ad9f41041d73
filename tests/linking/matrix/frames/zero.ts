import type { Frames } from '../frame.ts';

export const zero: readonly Frames[] = [
  {
    group: 'zero',
    language: 'en',
    yes: [
      '{start}Vietnam {offered} {cut} {duties} on US goods to [[{zero}|zero-tariff-offer]]{end}',
      '{start}General Secretary [[To Lam|to-lam]] offered [[{zero}|zero-tariff-offer]] tariffs on American goods{end}',
      '{start}Hanoi’s [[zero|zero-tariff-offer]]-tariff offer to {US} {would}{end}',
      '{start}Hanoi {offered} {cut} its {duties} on imports from {US} to [[{zero}|zero-tariff-offer]]{end}',
      '{start}Vietnam offered to bring its {duties} on American goods down to [[{zero}|zero-tariff-offer]]{end}',
      '{start}[[To Lam|to-lam]] told [[Trump|donald-trump]] that Vietnam {offered} {cut} its {duties} to [[{zero}|zero-tariff-offer]]{end}',
    ],
    no: [
      '{start}Hanoi promised zero {zeroThing}{end}',
      '{start}there was zero {zeroThing} in the hall{end}',
      '{start}{other} {offered} {cut} its {duties} on American {goods} to {zero}{end}',
      '{start}{other} offered {zero} {duties} on American {goods}{end}',
      '{start}a bank in Hanoi lends at {zero}{end}',
      '{start}Washington wants to {cut} its deficit to {zero}{end}',
      '{start}the chance of a deal is {zero}{end}',
      '{start}output in Hanoi grew {zero}{end}',
    ],
  },
  {
    group: 'zero',
    language: 'vi',
    yes: [
      '{start}Việt Nam {offered} {cut} thuế với hàng Mỹ về [[{zero}|zero-tariff-offer]]{end}',
      '{start}Tổng Bí thư [[Tô Lâm|to-lam]] {offered} {cut} thuế nhập khẩu với hàng {US} xuống [[{zero}|zero-tariff-offer]]{end}',
      '{start}đề nghị đưa thuế với hàng {US} về [[{zero}|zero-tariff-offer]] của Việt Nam {would}{end}',
    ],
    no: [
      '{start}{other} {offered} {cut} thuế với hàng Mỹ về {zero}{end}',
      '{start}ngân hàng cho vay với lãi suất {zero}{end}',
      '{start}tăng trưởng về {zero}{end}',
      '{start}số ca bệnh ở Hà Nội về {zero}{end}',
    ],
  },
];
