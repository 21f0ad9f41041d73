/** Words around a percentage that tell a rate of duty from a share, a change or a bound. */

/** After it: a share or a difference, whatever it is about. */
export const shareAfter =
  /^(?:\.\s+(?:firm|firmy|osób|badanych)|[\s-]+(?:va a|vanno|firm|firmy|osób|badanych|delle|degli|dei|of|chance|said|say|says|trusted|thought|think|believe|believed|plan|planned|complete|(ahead|behind|above|below)(?=\s+\p{L})|more|less|fewer|higher|lower|faster|slower|cheaper|dearer|bigger|smaller|larger|wider|better|worse|as|were|had|have|want|wanted|các|số|người|de|des|der|ihrer|seiner|para responden|won|got|lost|left|took|did|made|chose|voted|answered|agreed|disagreed|[\p{L}]+nya|dari|đơn|công|doanh|hộ|dân))(?!\p{L})/iu;
/** "46 per cent of the value", "the 46 per cent of his April chart" are rates all the same. */
export const rateOfValue =
  /^[\s-]+(of\s+(\p{L}[\p{L}'’]*\s+){1,3}(chart|list|table|order|announcement|annex|threat|decree|plan|letter)(?!\p{L})|of\s+(the\s+)?((factory|declared|invoice|customs)\s+)?(value|rate|tariff|duty|price)|were\s+to)(?!\p{L})/iu;
/** "The rate of 46 per cent". */
export const rateBefore = /\brates?\s+(of|at)\s+$/iu;
/** "The 10 per cent surcharge of 1971". */
export const longAgo =
  /^(\s+\p{L}+){0,3}\s+(of|in|from|năm|von|de)\s+(\p{L}+\s+)?(1[89]\d\d|20[01]\d)(?!\d)/iu;
/** "10 per cent on steel": on goods of a kind, where the general duty is on all there are. */
export const onSomeGoods =
  /^(\s+(tariffs?|dut(y|ies)|levy|levies|tax))?\s+on\s+(?!(all|any|every\p{L}*|each|both|most|nearly|almost|virtually|imports?|imported|goods|products|exports?|exporters|shipments|trade|nations|countries|partners|what\p{L}*|the|its|their|our|your|his|that|this|these|those|them|us|it|a|an|other|foreign|top|hold|behalf|average|paper|arrival|entry|average)(?!\p{L}))\p{Ll}/u;
/** "The ordinary rate plus 10 per cent". */
export const onTop = /\b(rate|duty|duties|tariff|MFN)\s+plus\s+(an?\s+(extra|additional)\s+)?$/iu;
export const pointsAfter = /^[\s-]+(percentage|point)/iu;
/** Before it: a difference, or a step of a scale ("each 10 per cent"). */
export const byBefore =
  /(?<!\p{L})(each|every|mỗi|by|another|extra|thêm|them|um|de plus|sebesar|(by|um)\s+(\p{L}+\s+){1,2})\s*$/iu;
/** "Gets 46 per cent from there": what somebody has a share of. */
export const shareBefore =
  /(\bshare\s+(is|was|of|at|stands at)|(?<!\p{L})(tỷ|tỉ) trọng[^.;:]{0,40}(là|đạt|ở mức)|\b(exporta|vende|destina|esporta|exporte|exportiert|exporteert)(\s+(el|il|le|het))?|(?<!\p{L})(lấy|mua|nhập|bán|chiếm|sở hữu|nắm)(\s+(khoảng|gần|hơn|tới))?)\s+$|\b(gets?|sources?|buys?|sells?|owns?|holds?|takes|contains?|exports?|bezieht|bezogen|makes? up|accounts? for)\s+((about|some|around|roughly|nearly|over)\s+)?$/iu;
/** A level, not a change: "dropped everyone to 10 per cent". */
export const levelBefore = /(?<!\p{L})(to|at|còn|auf|al|à|ke|menjadi|mức|rate)\s*$/iu;
/** Việt Nam's own duties on American goods. */
export const onAmericanGoods =
  /(?<!\p{L})(on|với|đối với|voi|doi voi)\s+(hàng\s+(hóa\s+|hoá\s+)?|hang\s+)?(US|U\.S\.|American|Mỹ|Hoa Kỳ|My)(?!\p{L})/u;

/** Before it: the rate is known to the reader. */
export const definite =
  /(?<!\p{L})(the|that|this|his|her|its|a|our|their|mức|con số|of|at|to|with|pay|paying|under|than|from|thu|chịu|giữ|on|der|les|la|về|xuống|còn|là|between|thành|it['’]s|it was|it is)\s+([\p{L}"“”'’]+\s+){0,2}["'“‘]?$/iu;
export const direct = /(?<!\p{L})(the|that|this|mức|con số)\s+["'“‘]?$/iu;
export const named =
  /\bthe\s+(full|whole|entire|threatened|announced|headline|dreaded|feared|punishing|original|suspended|existing|present|current|temporary)\s+$/iu;
/** "At 46 per cent he closes". */
export const absolute =
  /(^|[.,:;!?"“'‘«(—–-]\s*)(at|with|under|à|bei|mit|con|al|ở mức|mức|với mức|dengan|tại mức)\s+$/iu;
/** "Those who would like 46 per cent to return", "the chart says 46 per cent". */
export const asObject =
  /\b(like|likes|liked|want|wants|fear|fears|feared|accept|accepts|accepted|add|adding|face|faces|faced|afford|survive|absorb|escape|avoid|forget|mention|remove|scrap|lift|keep|bring|it (says|said|reads|shows)|(chart|board|table|list|line|row) (says|said|reads|read|shows|showed))\s+["'“‘]?$/iu;
/** "46 per cent was never real": people who answer are many, a rate is one. */
export const asSubject =
  /^\s+(is|was|will|would|means|looks|remains|stays|hurts|kills|never|sounds|seems|comes|came|returns|returned|goes|kicks|applies|applied|expires|we|they|you|I|nobody|everybody|isn['’]t|wasn['’]t|là|sẽ|vẫn|thì)(?!\p{L})/iu;
/** "Is 46 per cent still on the table?", "Where does the 46 per cent come from?" */
export const asked =
  /(^|[.?!:"“]\s*|\n)((where|how|why|when)\s+)?(is|was|will|can|could|does|did)\s+(the\s+)?$/iu;
/** What may stand between the start of a clause and its subject. */
export const clauseStart = /^[^\p{L}]*(\S+:\s+)?["“‘'«]?$|(\b(whether|if|that|why|when|and|but)|,)\s+$/iu;
/** What `becoming` is tried on begins or ends so. */
export const becameBefore = /(?:^|from|to|từ|xuống|còn|auf|von|de|à|menjadi|dari)\s*$/iu;
export const becomesAfter = /^\s*(?:from|to|từ|xuống|còn|auf|von|de|à|menjadi|dari|$)/iu;
/** Between two percentages of which one became the other. */
export const becoming = /^\s*(from|to|từ|xuống|còn|auf|von|de|à|menjadi|dari)\s*$/iu;
/** Behind it: a sentence that goes on for six characters and more. */
export const goesOn = /^[^.!?…:;•\n"'”’»)\]]{7}/u;
/** "U.S. cotton", "American parts". */
export const ofOneCountry = /^(?:U\.S\.|US|American|Vietnamese|Chinese|Japanese|Korean)\s+(\p{Ll}[\p{L}-]+)/u;
export const dutyNoun =
  /^(tariffs?|dut(y|ies)|lev(y|ies)|rates?|surcharge|tax(es)?|reciprocal|import|baseline|penalty)$/iu;
/** "The average duty Vietnam applies is under 10 per cent": no duty of these. */
export const averageBefore = /\b(average|mean|MFN|bound|trung bình|bình quân)(?!\p{L})[^.;:!?]{0,60}$/iu;
/**
 * A duty that touches the number: "a tariff rate of 46 per cent", "mức thuế đối ứng 46%", "mức 46%". What follows the
 * number says nothing then. "All taxes together" and a margin's rate are no duty.
 */
export const touched =
  /(?<!\p{L})(tariffs?|dut(y|ies)|lev(y|ies)|surcharge|thuế(\s+(quan|suất|nhập khẩu))?|(?<!các loại )thuế|mức|clo|cło|cła|Zölle?n?|Zoll|arancel(es)?|tarifas?|taxe|surtaxe|gravamen|dazi|tarif|heffing|told|tull(ar)?|vám)(\s+(đối ứng|ban đầu|mới|chung|cơ bản|cơ sở|phổ quát|bổ sung|cao|lên tới|là|rates?|of|at|de|del|di|von|in|van|på|sebesar|ve výši|w wysokości|["“(])){0,3}\s*["“(]?$/iu;
/** "Các loại thuế", "all taxes": a sum of several. */
export const ofSeveral = /(?<!\p{L})(các loại thuế|tổng thuế|all (taxes|duties))\s*$/iu;
/** "Nearly 46 per cent" is a rounding; any other bound is not the figure. */
export const roundingBefore =
  /(?<!\p{L})(nearly|almost|just (under|over|above)|close to|gần|fast|knapp|près de|presque|casi|quase|quasi|hampir|bijna|niemal|prawie|téměř|takmer|majdnem|aproape|neredeyse|nästan|næsten|nesten|lähes)(\s+(an?|mức|a))?\s+$/iu;
/** Between the ends of a range that both have their sign: "10% to 46%", "25%-46%", "từ 10% cho đến 46%". */
export const rangeBetween =
  /^\s*([-–—~]|to|and|up to|through|(cho )?(đến|tới)|den|toi|bis( zu)?|à|jusqu['’]à|a|ao|até|hasta|al|fino a[l]?|hingga|sampai|do|až do|az|la|până la|til|till|tot|ile|ila|hanggang|y|e|und|và|et|en|og|och|dan)\s*$/iu;
/** "Raised from 10% to 46%": a change that goes up. */
export const raisedBefore =
  /(?<!\p{L})(rais|ris|rose|increas|hik|jump|lift|tăng|nâng|erhöh|stieg|augment|port|sub|aument|eleva|naik|menaik|podni|zvýš|wzros)\p{L}*\s[^.;]{0,40}$/iu;
/** "Higher than the level of 10 per cent". */
export const comparedWith = /(?<!\p{L})(mức|the (rate|level) of)\s+$/iu;
export const returning = /^\s+trở lại(?!\p{L})/iu;
/** "A chance of 46 per cent": how likely something is. */
export const chanceBefore =
  /(?<!\p{L})(khả năng|xác suất|chance|probability|odds|likelihood)(\s+(là|khoảng|of|at))*\s+$/iu;
/** What a list of countries with their percentages is of, if not of rates. */
export const ofShares =
  /(?<!\p{L})(shares?|proportion|thị phần|tỷ trọng|tỉ trọng|part de|Anteile?n?|cuota|quota|pangsa)(?!\p{L})/iu;
