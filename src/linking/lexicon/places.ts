import { type Lexicon, words } from './words.ts';

/** Names that contain a name of ours and mean something else: longest match keeps the rules away from them. */
export const places: Lexicon = {
  'other.name': words(
    'Long Thành|Long Biên|Long An|Long Xuyên|Long Khánh|Long Hậu|Long Điền|Long Châu|Hạ Long|Vĩnh Long|Thăng Long|Cửu Long|Phước Long|Long Island|Long Beach|Long Bridge|Hà Nam|Hà Giang|Hà Tĩnh|Hà Đông|Hà Tiên|Hà Lan|Hà Bắc|Sông Hồng|Hòa Bình|Hoà Bình|Ninh Bình|Thái Bình|Quảng Bình|Bình Định|Bình Phước|Bình Thuận|Bình Thạnh|Bình Tân|Bình Chánh|An Bình|Hưng Hà|Hưng Nguyên|Hưng Vượng|Hưng Thịnh|Phú Mỹ Hưng|Hùng Vương|Lâm Đồng|Lam Sơn|Lam Kinh|Lam Research|Diên Khánh|Diên Hồng|Điện Biên|Dung Quất|Dung Dăng|Chính phủ|Hồ Tràm|Hồ Tây|Hồ Gươm|Hồ Chí Minh|Phước Hải|Tô Hiệu|Tô Ngọc Vân|Tô Lịch|Hung Hom|Hung Thanh|Trump Organization|Trump Organisation|Trump Tower|Trump Towers|Trump International|Trump Media|Trump Hotel|Trump Hotels|Trump Plaza|Trump University|Trump Foundation|Trump Card|Trump name|Trump brand|Trump family|Trump resort|Trump golf|Trump course|Trump project|Trump Junior|Trump Jr|Trump Jr.|Trump-branded|Trump branded|Trump Golf Club|Trump Mobile|Trump supporters|Trump voters|Donald Trump Highway|Tập đoàn Trump|Tổ chức Trump|Tháp Trump|gia đình Trump|sân golf Trump|Greer County|Target price|price target|Hưng Yên|Bình Dương|Trần Hưng Đạo|Hồ Xuân Hương|Nguyễn Chí Thanh|Nguyễn Hồng Đào',
  ),
  /** People who share a name with ours; named so, they are introduced under it. */
  'other.person': words(
    'Eric Trump|Lara Trump|Ivanka Trump|Melania Trump|Barron Trump|Tiffany Trump|Mary Trump|Fred Trump|Don Trump Jr|Donald Trump Jr|Donald Trump Jr.|Donald Trump Junior|Germaine Greer|Judy Greer|Đỗ Hùng Dũng|Mai Văn Chính|Mai Chính',
  ),
  /** Kinds of thing that are named after people. */
  'thing.named': words(
    'Street|Road|Avenue|Boulevard|Bridge|High School|School|Hall|Park|Ward|District|Province|Airport|Market|Stadium|Square|Hotel|Tower|Towers|Resort|Group|Corporation|Corp|Company|Joint Stock|JSC|Co|Ltd|Inc|LLC|Bank|Securities|Research|Foundation|Institute|Museum|Temple|Pagoda|Hospital|University|Cup|Bay|Commune|Steel|Seafood|Garment|Textile|Logistics|Law|Capital',
  ),
};
