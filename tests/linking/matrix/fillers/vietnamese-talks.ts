import type { Fillers } from '../frame.ts';
import { words } from './words.ts';

/** How Vietnamese sentences begin and end, countries, talks and occasions. */
export const vietnameseTalks: Fillers = {
  start: ['', 'Hôm qua, ', 'Tại Hà Nội, ', 'Theo báo chí, ', 'Trong khi đó, ', 'Tuy nhiên, ', 'Nhưng '],
  end: [
    '.',
    ', một quan chức cho biết.',
    ' hôm thứ Sáu.',
    '; các bên khác im lặng.',
    ', theo giới phân tích.',
    '!',
    ' – ít nhất là lúc này.',
    ' (xem bên dưới).',
  ],
  other: words(
    'Campuchia · Thái Lan · Ấn Độ · Bangladesh · Nhật Bản · Indonesia · Thụy Sĩ · Trung Quốc · Lào',
  ),
  otherCapital: words('Tokyo · New Delhi · Bangkok · Bắc Kinh · Jakarta · Seoul'),
  US: words('Mỹ · Hoa Kỳ'),
  talks: words(`
    đàm phán thương mại · đàm phán thuế quan · đàm phán thương mại song phương · đàm phán về thuế ·
    đàm phán thuế đối ứng`),
  begin: words(`
    bắt đầu · diễn ra tốt đẹp · có tiến triển · tiếp tục trong tháng 5 · sẽ kéo dài · rất hữu ích ·
    đang diễn ra · đã kết thúc · gặp khó khăn`),
  prepares: words(
    'chuẩn bị · mở · muốn · bước vào · tiến hành · đã bắt đầu · khởi động · sẽ nối lại · thúc đẩy',
  ),
  otherTalks: words('hòa bình · tiền lương · sáp nhập · khí hậu · ngừng bắn · biên giới'),
  firstRound: words(`
    vòng đàm phán đầu tiên · vòng đàm phán thứ nhất · phiên đàm phán đầu tiên ·
    vòng đàm phán thương mại đầu tiên`),
  secondRound: words(`
    vòng đàm phán thứ hai · phiên đàm phán thứ hai · vòng đàm phán thứ 2 ·
    vòng đàm phán thương mại thứ hai`),
  contest: words('giải bóng đá · cuộc bầu cử · kỳ thi · giải quần vợt · đấu giá · gọi vốn'),
  call: words('cuộc điện đàm · cuộc gọi · cuộc trao đổi qua điện thoại · cuộc điện thoại'),
  cabinet: words('cuộc họp Chính phủ · phiên họp Chính phủ · cuộc họp của Thường trực Chính phủ'),
};
