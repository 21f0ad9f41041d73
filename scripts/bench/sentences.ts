/**
 * Sentences of our own that the generated pages are made of. `{…}` is filled from `WORDS`, so that hardly two
 * sentences of a page are the same.
 */

/** Ordinary news, blogs and manuals: nothing in them concerns Gloss, though numbers, names and dates abound. */
export const OTHER_NEWS = [
  'The {town} council approved a plan to widen {count} bus lanes by the end of {month}.',
  'Rainfall in {month} was {percent} above the average of the last {count} years, the weather office said.',
  '{person} scored twice as {town} won {count}–1 and climbed to the top of the table.',
  'Shares of the {trade} company fell {percent} after it lowered its forecast for the year.',
  'The museum opens a show of {count} drawings on {day}, most of them never seen before.',
  'A new line of {thing}s went on sale for {price}, about a tenth less than the one it replaces.',
  'Researchers at the university of {town} counted {count} species in a pond behind the {thing} factory.',
  'According to {person}, the bridge carries {count},000 cars a day and was built for half as many.',
  'The recipe takes {count} minutes: soften the onions, add the {thing}s and leave the pot alone.',
  'Interest rates stayed where they were, and the bank said that prices rose by {percent} in {month}.',
  'Press and hold the button until the light blinks, then choose a name for the {thing}.',
  'Tickets cost between {price} and {price}; children under {count} go free on {day}.',
  'The court heard that the {trade} firm had paid no rent since {month} and owed {price} million.',
  'More than {count} readers wrote to us about the closure of the swimming pool in {town}.',
  'The trial of the vaccine ran for {count} months with {count}00 volunteers, and {percent} felt no effect.',
  'Trains between {town} and {town} will be replaced by buses on {day} while the {thing}s are repaired.',
  '“We had to begin again from nothing,” said {person}, who runs a {trade} business with {count} employees.',
  'In the second half the visitors were stronger, but the goalkeeper {person} saved everything.',
  'The novel, her {count}th, tells of three sisters who inherit a {thing} shop in {town}.',
  'Version {count}.{count} mends a fault that made the {thing} forget its settings after an update.',
  'House prices rose {percent} in a year; the average flat in {town} now costs {price},000.',
  'The minister of agriculture visited farms near {town} and promised {count} million for new wells.',
  'A tariff reform at the electricity company means that {percent} of households will pay less at night.',
  'The talks between the {trade} union and the employers broke off on {day} after {count} hours.',
  'Exports of {thing}s reached {price} million in the first quarter, {percent} more than a year before.',
] as const;

/** News of Việt Nam that has nothing to do with the negotiation: the gate lets it through, nothing is marked. */
export const NEAR_NEWS = [
  'The night train from Hà Nội to Lào Cai takes {count} hours and is booked out until {month}.',
  'Việt Nam won {count}–1 in {town}, and thousands of motorbikes filled the streets until morning.',
  'A shop owner on Hùng Vương Street sells {count} kinds of coffee, all of them strong.',
  'Vietnam received {count} million visitors in {month}, {percent} more than a year before.',
  'In Hanoi the old quarter is closed to cars on {day}; the {thing} market begins at {count} in the evening.',
  'Việc chính của mùa này là giữ nước cho {count} hecta lúa ở đồng bằng.',
  'Đội tuyển Việt Nam gặp đội khách vào {count} giờ tối, vé bán hết từ {count} ngày trước.',
  'Du khách đến Hà Nội tăng {percent}, phòng khách sạn gần hồ kín chỗ đến cuối tháng.',
  'The noodle soup of Ha Noi needs {count} hours, star anise and patience, the cook says.',
  'Vietnamese students won {count} medals at the olympiad in {town}.',
] as const;

/** A report on the negotiation in our words; about one mention for every 120 characters. */
export const ON_TOPIC = [
  'Prime Minister Phạm Minh Chính told his ministers to enter the trade negotiations with the United States calm and well prepared.',
  'PM Chính asked for patience and for quick answers to what the other side requests.',
  'The United States announced a 46 per cent reciprocal tariff on goods from Việt Nam in early April.',
  'For the time being, US imports from all nations pay 10 per cent, and the reciprocal tariffs on Vietnam are on hold.',
  'The US trade deficit with Việt Nam reached $123.5 billion in 2024, 18.1 per cent more than in the year before.',
  'The United States bought goods worth $136.6 billion from Vietnam in 2024 and sold it $13.1 billion.',
  'Vietnam exported goods worth $31.4 billion to the United States in the first quarter of 2025, up 22 per cent, and imported $4.1 billion, up 21 per cent.',
  'Minister of Industry and Trade Nguyễn Hồng Diên heads the delegation that negotiates with the US side.',
  'Mr. Dien and US Trade Representative Jamieson Greer opened the trade negotiations by phone on 23 April.',
  'General Secretary Tô Lâm had called President Donald Trump and offered to bring Vietnamese tariffs on US goods down to zero.',
  'The Politburo and Tô Lâm set the guidance that the negotiators follow in the talks with Washington.',
  'Deputy Prime Minister Hồ Đức Phớc and Deputy Prime Minister Nguyễn Chí Dũng attended the cabinet meeting on the tariffs.',
  'The permanent deputy prime minister, Nguyễn Hòa Bình, and Deputy Prime Minister Lê Thành Long sat beside the prime minister.',
  'The first round of trade talks with the US is due to start on 7 May, and the second round follows on 15 and 16 May in South Korea.',
  'Trade Counselor Do Ngoc Hung of the Vietnam Trade Office in the US said that a technical delegation would leave on 1 May.',
  'According to Mr. Hung, Target sources about 30 per cent of its goods from Vietnam.',
  'A decree on strategic trade management is being drafted to ease imports of American high technology, Chính said.',
  'The 46 per cent tariff on Vietnamese goods would raise prices in American shops, the trade counselor warned.',
  'Washington set the reciprocal tariff on Vietnam at 46 percent, and Donald Trump gave the trade deficit as the reason.',
  'Jamieson Greer and Nguyen Hong Dien are to meet on the sidelines of the APEC trade ministers’ meeting.',
  'Deputy PM Trần Hồng Hà is to clear the paperwork of American investors, Pham Minh Chinh told the cabinet.',
  'Thủ tướng Phạm Minh Chính chủ trì cuộc họp về đàm phán thương mại với Hoa Kỳ; Bộ trưởng Nguyễn Hồng Diên là trưởng đoàn.',
] as const;

/** The same in Vietnamese, and ordinary Vietnamese news. */
export const ON_TOPIC_VIETNAMESE = [
  'Thủ tướng Phạm Minh Chính yêu cầu các bộ chuẩn bị kỹ cho đàm phán thương mại với Hoa Kỳ.',
  'Mức thuế đối ứng mà Mỹ công bố đối với hàng Việt Nam là 46%, hiện tạm hoãn, mức 10% vẫn áp dụng cho mọi nước.',
  'Năm 2024, thâm hụt thương mại của Mỹ với Việt Nam là 123,5 tỷ USD, tăng 18,1% so với năm trước.',
  'Bộ trưởng Nguyễn Hồng Diên điện đàm với Trưởng đại diện Thương mại Hoa Kỳ Jamieson Greer ngày 23/4.',
  'Tổng Bí thư Tô Lâm nói Việt Nam sẵn sàng đưa thuế nhập khẩu đối với hàng Mỹ về 0%.',
  'Quý I, Việt Nam xuất khẩu sang Hoa Kỳ 31,4 tỷ USD, tăng 22%, nhập khẩu 4,1 tỷ USD, tăng 21%.',
  'Phó Thủ tướng Hồ Đức Phớc và Phó Thủ tướng Nguyễn Chí Dũng dự cuộc họp Thường trực Chính phủ.',
  'Ông Đỗ Ngọc Hưng, Tham tán thương mại, cho biết đoàn kỹ thuật lên đường ngày 1/5.',
  'Vòng đàm phán đầu tiên với Hoa Kỳ bắt đầu ngày 7/5, vòng thứ hai dự kiến ngày 15-16/5 tại Hàn Quốc.',
  'Thủ tướng Chính giao Phó Thủ tướng Lê Thành Long hoàn thiện nghị định về quản lý thương mại chiến lược.',
] as const;

export const OTHER_VIETNAMESE = [
  'Thời tiết miền Bắc tuần này có mưa, nhiệt độ giảm {count} độ so với cuối tuần trước.',
  'Giá cà phê tăng {percent}, nông dân giữ hàng chờ vụ mới.',
  'Đội bóng của thành phố thắng {count}–1 trên sân nhà trước {count} nghìn khán giả.',
  'Trường đại học công bố điểm chuẩn, ngành y cao nhất với {count} điểm.',
  'Lãi suất ngân hàng giữ nguyên, người mua nhà trả thêm {percent} phí dịch vụ.',
  'Bảo tàng mở cửa miễn phí vào chủ nhật, trưng bày {count} bức tranh lụa.',
  'Công ty vận tải thêm {count} chuyến xe trong dịp nghỉ lễ, vé đặt trước giảm {percent}.',
] as const;

export const WORDS: Readonly<Record<string, readonly string[]>> = {
  town: 'Ashford,Brookhaven,Delmont,Eastvale,Fernley,Greystone,Hartwell,Kingsbridge,Lowmoor,Marlow,Northpoint,Oakridge'.split(
    ',',
  ),
  person:
    'the mayor,a spokeswoman,the coach,one engineer,her neighbour,the head of the lab,a nurse,the pilot,two teachers'.split(
      ',',
    ),
  month: 'January,February,March,June,July,August,September,October,November,December'.split(','),
  day: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(','),
  trade: 'shipping,software,clothing,furniture,catering,paper,cement,insurance,railway,toy'.split(','),
  thing: 'lamp,kettle,bicycle,printer,chair,camera,tomato,window,violin,engine,router,carpet'.split(','),
  percent: '3 per cent,4.5%,7 percent,12%,0.8 per cent,21.4%,a third,half,46%,10 per cent'.split(','),
  count: '2,3,4,5,7,9,12,14,18,23,31,46,58,64,72,96'.split(','),
  price: '$4,$9,$15,$28,$39,$45,$120,$249,$310,$480,$990'.split(','),
};
