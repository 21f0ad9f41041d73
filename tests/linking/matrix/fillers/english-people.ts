import type { Fillers } from '../frame.ts';
import { words } from './words.ts';

/** People in ordinary English sentences, and what they do. */
export const englishPeople: Fillers = {
  people: words(`
    respondents · workers · firms · voters · readers · households · students · drivers · shops ·
    patients`),
  did: words(`
    expected fewer orders · own a motorbike · had no opinion · live in the north · saw no change ·
    want more pay`),
  holder: words('A fund · A bank · An insurer · A builder · A property group · A power company'),
  assets: words('assets · debts · revenue · a market value · loans · a budget'),
  acts: words(`
    called the offer fair · named a deputy · appointed a new team · wants more time ·
    praised the exporters · flew home · met exporters · thanked the hosts · smiled · declined to comment
    · has asked for patience · will decide in May · did not answer · could sign an order ·
    visited a mill · chaired the session · is expected in the south · also spoke ·
    once again asked for calm · reportedly agreed · says little · told the press to wait ·
    was in good spirits · had a question · wrote a letter`),
  said: words('said · says · added · told reporters · replied · warned · insisted · wrote'),
  saidBefore: words('said · says · added · replied · warned · wrote'),
  greets: words(`
    called · praised · thanked · asked · told · urged · invited · quoted · met · phoned · congratulated
    · named`),
  appointed: words('appointed · named · chose · sent · picked · nominated'),
  chinhFull: words('Phạm Minh Chính · Pham Minh Chinh · PHAM MINH CHINH'),
  chinh: words('Chính · Chinh'),
  pm: words('PM · Prime Minister · Premier'),
  dienFull: words('Nguyễn Hồng Diên · Nguyen Hong Dien'),
  deputy: words(`
    Hồ Đức Phớc|ho-duc-phoc · Nguyen Chi Dung|nguyen-chi-dung · Trần Hồng Hà|tran-hong-ha ·
    Le Thanh Long|le-thanh-long · Nguyễn Hòa Bình|nguyen-hoa-binh`),
  deputyGiven: words(`
    Phớc|ho-duc-phoc · Dung|nguyen-chi-dung · Hà|tran-hong-ha · Long|le-thanh-long ·
    Binh|nguyen-hoa-binh`),
  trump: words('Trump · Donald Trump · Donald J. Trump'),
  kin: words('Eric · Ivanka · Melania · Barron · Lara'),
  trumpThing: words('Tower · Organization · Hotel · Plaza · Coffee · International · Media · Vodka'),
  namesake: words('Phạm Minh Chính · Pham Minh Chinh · Do Ngoc Hung · Nguyen Hong Dien · Le Thanh Long'),
  pupil: words('pupil · farmer · singer · taxi driver · shop owner · goalkeeper'),
  pet: words('dog · buffalo · boat · horse · parrot · racing pigeon'),
  stranger: words(
    'Mai Văn Chính · Mai Van Chinh · Le Manh Hung · Tran Tuan Dung · Vu Dinh Long · Phan Van Lam',
  ),
  place: words('Hung Yen · Binh Duong · Long An · Ha Nam · Ha Long · Lam Dong · Vinh Long · Thai Binh'),
  plan: words('order · letter · decision · speech · plan · answer · demand · envoy'),
};
