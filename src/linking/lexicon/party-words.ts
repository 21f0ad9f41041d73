import type { TextLanguage } from './text-language.ts';
/** Words that tell in what part a country is named. */

/** Prepositions that make a country the place where something happens, not a party to it. */
export const locating = new Set(
  'in at near outside around tại ở tai o à en di im across through via'.split(' '),
);
/** Articles that countries have in some languages. */
export const articles = new Set(['the', 'der', 'den', 'la', 'le', 'el']);
/** Words that make a country the measure of a comparison. */
export const comparing =
  /\b(except|excluding|excepting|apart from|other than|bar|sauf|außer|kecuali|salvo|trừ|ngoại trừ|than|behind|unlike|alongside|besides|like|after those with|rivals?|competitors?|neighbou?rs?|as does|as do|compared with|compared to|followed by|next to|such as|cùng|như|hơn|sau)\W+(\p{L}+\W+){0,2}$/iu;
/** What leads to the country that goods or people go to or come from. */
export const directed =
  /(?<!\p{L})(to|toward|towards|from|vers|nach|aus|sang|ke|dari|hacia|desde|a|verso|naar|de|l['’])\s*(the\s+)?$/iu;
/** "All except China, Canada and", "behind only those of China and": a list of exceptions or of those ahead. */
export const listed =
  /\b(except|excluding|excepting|apart from|other than|behind|after only|trừ|ngoại trừ|sauf|außer|kecuali|salvo)\s+(for\s+|only\s+)?(those\s+(of|with)\s+)?((the\s+)?\p{Lu}[\p{L}\p{M}]*(\s\p{Lu}[\p{L}\p{M}]*)?(,\s+|\s+(and|và|et|und|dan|y)\s+|,\s+and\s+)){0,5}(the\s+)?$/u;
/** "All countries except". */
export const exceptAfter = /^\s+except/iu;
/** Words for Việt Nam that the gate does not look for, because they are short and common. */
export const weak = /^(VN|nước ta)$/iu;
/** Words that are cues in one language only, because they mean something else in the others. */
export const boundTo: Readonly<Record<string, TextLanguage>> = {
  AS: 'id',
  RI: 'id',
  'M.': 'fr',
  Von: 'de',
  Par: 'fr',
  Oleh: 'id',
  Inde: 'fr',
};
/** "RI-AS", "Japan/US". */
export const pairJoint = /^[-–—/]$/u;
/** Behind a country: the rest of an organisation's name, "Vietnam News Agency". */
export const organisationAfter =
  /^\s?(News|Television|TV|Airlines|Times|Plus|Post|Bank|Association|Chamber|Express|Investment|Briefing|Net|Insider|Magazine|University|Academy|Electricity|Oil|Rubber|Cement|Federation|Institute|Studies|Football|Journal|Daily|Today|Global|Weekly)(?!\p{L})/u;
/** Before it, in Vietnamese and in English: "Đài Truyền hình Việt Nam", "Embassy of Vietnam". */
export const organisationBefore =
  /(?<!\p{L})((Đài|Báo|Thông tấn xã|Truyền hình|Tiếng nói|Ngân hàng|Hội|Hiệp hội|Tập đoàn|Công ty|Tổng công ty|Liên đoàn|Đại học|Viện|Tạp chí|Hàng không|Liên hiệp)(\s+[\p{L}\p{M}]+){0,6}\s+|(Bank|Association|Chamber|University|Institute|Federation|Voice|Television) (of|in) )$/u;
/** Lines on who makes a site, where and by what right. */
export const boilerplate =
  /©|copyright|all rights reserved|bản quyền|giấy phép (số|hoạt động)|tổng biên tập|liên hệ quảng cáo|đường dây nóng|head office:|mentions légales|impressum/iu;
