import type { Fillers } from '../frame.ts';
import { words } from './words.ts';

/** Notations of numbers in Vietnamese, and what is said of rates, sums and trade. */
export const vietnameseTrade: Fillers = {
  r46: words('46% · 46 % · 46 phần trăm · 46,0%'),
  r10: words('10% · 10 % · 10 phần trăm'),
  range46: words(`
    40–46% · 46-50% · từ 20 đến 46% · từ 25% cho đến 46% · trên 46% · dưới 46% · tối đa 46% · hơn 46% ·
    ít nhất 46% · lên tới hơn 46% · không quá 46%`),
  range10: words(
    '10–15% · 10-20% · từ 10 đến 20% · trên 10% · hơn 10% · ít nhất 10% · tối thiểu 10% · dưới 10%',
  ),
  otherRate: words('45% · 47% · 20% · 46,5% · 11% · 4,6%'),
  set: words('công bố · áp · đề xuất · đưa ra · dọa áp · thông báo · ấn định · dự định áp'),
  goods: words('hàng hóa · giày dép · đồ gỗ · tôm · dệt may · thủy sản'),
  would: words(`
    là quá cao · sẽ khiến nhiều nhà máy đóng cửa · đã gây sốc · đang treo trên đầu doanh nghiệp ·
    đe dọa việc làm · được công bố hồi tháng 4 · bị hoãn · có thể trở lại vào tháng 7 · vẫn còn đó ·
    không hợp lý · làm người mua lo lắng · gây khó khăn cho nhiều người · rất khó chấp nhận ·
    chưa có hiệu lực · cũng ảnh hưởng tới công nhân · trở thành nỗi lo · nếu kéo dài sẽ gây hại ·
    khó kéo dài · còn được bàn thêm · lại thay đổi · thật bất ngờ · tác động mạnh`),
  n: words('24 · 26 · 36 · 49 · 17'),
  all: words(
    'mọi nước · tất cả các nước · hàng nhập khẩu từ mọi nước · tất cả đối tác · toàn bộ hàng nhập khẩu',
  ),
  thing: words(`
    Giá thuê nhà · Đơn hàng · Tiền lương · Giá cả · Cước vận tải · Doanh số · Cổ phiếu ở Hà Nội ·
    Lượng khách · Lợi nhuận`),
  rose: words('tăng · giảm · tăng thêm · giảm tới · đã tăng · sụt · có thể giảm · vừa tăng'),
  was: words('là · đạt · lên tới · ở mức · lên mức kỷ lục · vào khoảng'),
  s1235: words('123,5 tỷ USD · 123,5 tỉ USD · 123,5 tỷ đô la · 123.5 tỷ USD · 123,5 tỷ đô la Mỹ'),
  s1366: words('136,6 tỷ USD · 136,6 tỉ USD · 136,6 tỷ đô la · gần 137 tỷ USD'),
  s131: words('13,1 tỷ USD · 13,1 tỉ USD · 13,1 tỷ đô la'),
  s314: words('31,4 tỷ USD · 31,4 tỉ USD · 31,4 tỷ đô la'),
  s41: words('4,1 tỷ USD · 4,1 tỉ USD · 4,1 tỷ đô la'),
  otherYear: words('2018 · 2019 · 2020 · 2021 · 2022'),
  grew: words('tăng · đã tăng · tăng thêm · tăng mạnh'),
  g181: words('18,1% · 18,1 % · 18.1%'),
  g22: words('22% · 22 % · 22 phần trăm'),
  g21: words('21% · 21 % · 21 phần trăm'),
  zero: words('0% · 0 · mức 0% · 0 phần trăm'),
  offered: words('đề nghị · sẵn sàng · cam kết · muốn · đề xuất · có thể'),
  cut: words('giảm · đưa · hạ · cắt giảm'),
  otherDay: words('12/3 · 19/6 · 2/7 · 10/9 · 30/5'),
};
