import type { Fillers } from '../frame.ts';
import { words } from './words.ts';

/** People in ordinary Vietnamese sentences, and what they do. */
export const vietnamesePeople: Fillers = {
  people: words('người được hỏi · công nhân · doanh nghiệp · cử tri · hộ gia đình · sinh viên · lao động'),
  did: words(`
    cho rằng đơn hàng sẽ giảm · có xe máy · không có ý kiến · sống ở miền Bắc · muốn tăng lương ·
    đi làm bằng xe buýt`),
  holder: words('Một quỹ · Một ngân hàng · Một công ty bảo hiểm · Một tập đoàn · Một hãng điện lực'),
  assets: words('tài sản · khoản nợ · doanh thu · vốn hóa · dư nợ'),
  acts: words(`
    phát biểu ngắn gọn · kêu gọi bình tĩnh · muốn có thêm thời gian · cảm ơn chủ nhà · đã về nước ·
    gặp doanh nghiệp · sẽ quyết định trong tháng 5 · không trả lời · có thể ký lệnh · thăm một nhà máy ·
    chủ trì phiên làm việc · cũng có mặt · nói rất ít · được chào đón · viết thư · đang ở miền Nam ·
    yêu cầu báo cáo · vừa trở lại · khẳng định quyết tâm · tin vào kết quả · bổ nhiệm cấp phó ·
    gọi đó là bước tiến`),
  said: words('nói · cho biết · khẳng định · trả lời · viết · nhấn mạnh · chia sẻ'),
  greets: words('gọi điện cho · khen ngợi · cảm ơn · mời · gặp · chúc mừng · trích lời · đề nghị'),
  trump: words('Trump · Donald Trump'),
  deputy: words(`
    Hồ Đức Phớc|ho-duc-phoc · Nguyễn Chí Dũng|nguyen-chi-dung · Trần Hồng Hà|tran-hong-ha ·
    Lê Thành Long|le-thanh-long · Nguyễn Hòa Bình|nguyen-hoa-binh`),
  deputyGiven: words(`
    Phớc|ho-duc-phoc · Dũng|nguyen-chi-dung · Hà|tran-hong-ha · Long|le-thanh-long ·
    Bình|nguyen-hoa-binh`),
  kin: words('Eric · Ivanka · Melania · Barron'),
  trumpThing: words('Tower · Hotel · Plaza · International'),
  pupil: words('học sinh · nông dân · ca sĩ · tài xế · chủ tiệm'),
  place: words('Hưng Yên · Bình Dương · Long An · Hà Nam · Lâm Đồng · Vĩnh Long · Thái Bình'),
};
