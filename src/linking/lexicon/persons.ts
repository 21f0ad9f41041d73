import { type Lexicon, words } from './words.ts';

/** Words that stand before or after a person's name and say what the person is. */
export const persons: Lexicon = {
  'office.prime-minister': words(
    'Prime Minister|PM|Premier|Government leader|head of government|Thủ tướng|Thủ tướng Chính phủ|Premier ministre|Premierminister|Ministerpräsident|Regierungschef|Perdana Menteri|Primer Ministro|Primo ministro|premier vietnamita',
  ),
  'office.deputy-prime-minister': words(
    'Deputy Prime Minister|Deputy Prime Ministers|Deputy PM|Deputy PMs|DPM|Deputy Premier|Deputy Premiers|Vice Premier|Vice Prime Minister|Permanent Deputy Prime Minister|Permanent Deputy PM|First Deputy Prime Minister|Phó Thủ tướng|Phó Thủ tướng Thường trực|Phó Thủ tướng Chính phủ|các Phó Thủ tướng|vice-Premier ministre|vice-Premiers ministres|vice-premier ministre|Vizepremier|Vize-Premier|Vizeministerpräsident|stellvertretende Ministerpräsident|Wakil PM|Wakil Perdana Menteri|viceprimer ministro|vice primo ministro|special envoy',
  ),
  'office.minister': words(
    "Minister of Industry and Trade|Industry and Trade Minister|Trade Minister|Minister|Ministers|Industry Minister|Commerce Minister|Minister for Industry and Trade|chief negotiator|lead negotiator|Bộ trưởng|Bộ trưởng Công Thương|Bộ trưởng Bộ Công Thương|Trưởng đoàn đàm phán|ministre de l'Industrie et du Commerce|ministre du Commerce|ministre|Handelsminister|Industrie- und Handelsminister|Menteri Perindustrian dan Perdagangan|Menteri Perdagangan|Menteri|ministro de Industria y Comercio|ministro de Comercio|ministro|ministro del Commercio|minister van Handel",
  ),
  'office.general-secretary': words(
    "General Secretary|Party General Secretary|Communist Party General Secretary|Communist Party chief|Party chief|party leader|Party Secretary General|Secretary General|Secretary-General|Gen. Sec.|GenSec|top leader|Communist Party's general secretary|general secretary of Vietnam's Communist Party|paramount leader|Tổng Bí thư|TBT|Secrétaire général|secrétaire général du Parti communiste|Generalsekretär|KP-Generalsekretär|Parteichef|KP-Chef|Sekretaris Jenderal|Sekjen|Pemimpin tertinggi|secretario general|segretario generale|partijleider",
  ),
  'office.president': words(
    'President|US President|U.S. President|American President|Mr. President|Tổng thống|Tổng thống Mỹ|Tổng thống Hoa Kỳ|Président|président américain|Präsident|US-Präsident|Presiden|Presiden AS|presidente|president-elect|POTUS',
  ),
  'office.trade-representative': words(
    'Trade Representative|US Trade Representative|U.S. Trade Representative|USTR|United States Trade Representative|trade chief|trade envoy|Ambassador|Amb.|Chief Trade Representative|trade czar|chief trade negotiator|Trưởng Đại diện Thương mại|Trưởng Đại diện Thương mại Hoa Kỳ|Đại diện Thương mại|Đại diện Thương mại Mỹ|Đại diện Thương mại Hoa Kỳ|Đại sứ|représentant américain au Commerce|représentant au Commerce|Handelsbeauftragte|Handelsbeauftragter|Handelsbeauftragten|US-Handelsbeauftragte|US-Handelsbeauftragter|US-Handelsbeauftragten|Perwakilan Dagang|Perwakilan Dagang AS|representante comercial|representante de Comercio|rappresentante per il commercio|handelsgezant',
  ),
  'office.trade-counselor': words(
    'Trade Counselor|Trade Counsellor|Commercial Counselor|Commercial Counsellor|trade attaché|commercial attaché|head of the Vietnam Trade Office|Trưởng Thương vụ|Tham tán|Tham tán Thương mại|Tham tán Công sứ|Vietnam Trade Office in the US|Vietnam Trade Office in the United States|Vietnamese Trade Office in the US|Vietnamese Trade Office in the United States|Vietnam Trade Office|Thương vụ Việt Nam tại Hoa Kỳ|Thương vụ Việt Nam tại Mỹ|conseiller commercial|Handelsattaché|Handelsrat|Atase Perdagangan|consejero comercial',
  ),
  /** Offices of state that none of ours has now; a full name with one is theirs all the same. */
  'office.state': words(
    'Auditor General|State Auditor General|Tổng Kiểm toán|Tổng Kiểm toán Nhà nước|Chief Justice|Chánh án|Bí thư|Party Secretary|Provincial Party Secretary|Phó Chủ tịch|Chủ tịch Quốc hội|Chủ tịch nước|State President|National Assembly Chairman|Vice Chairman|Thứ trưởng|Deputy Minister|Vice Minister',
  ),
  /** Polite words before a name. */
  honorific: words(
    'Mr|Mr.|Mister|Messrs|Ông|M.|Monsieur|Herr|Herrn|Pak|Bapak|Tuan|señor|Sr.|signor|meneer|đồng chí|Comrade|Dr.|Dr|Ngài|Anh|Chú|Bác',
  ),
  /** Words before a name that none of our officials is called by. */
  'other.honorific': words(
    'Ms|Ms.|Mrs|Mrs.|Miss|Madam|Madame|Mme|Frau|Bà|Chị|Cô|Em|Thằng|Cái|Dì|Cậu|Uncle|Auntie|Aunt|Cousin|Brother|Sister|Ibu|señora|Bé|Cháu|Cụ|Thím|Mợ|Thầy|nghệ sĩ|ca sĩ|cầu thủ',
  ),
  /** Roles that show that a person of the same name is somebody else. */
  'other.role': words(
    'pupil|pupils|student|students|schoolboy|schoolgirl|teacher|principal|coach|striker|midfielder|defender|goalkeeper|captain|skipper|player|footballer|singer|actor|actress|driver|farmer|nurse|shopkeeper|shop owner|restaurateur|waiter|barber|tailor|contestant|winner|medallist|classmate|classmates|grandmaster|chef|analyst|economist|broker|importer|supplier|trader|seller|vendor|engineer|principal|partner|associate|lawyer|professor|lecturer|novelist|poet|painter|violinist|pianist|guide|fan|học sinh|sinh viên|giáo viên|thầy giáo|cô giáo|huấn luyện viên|tiền đạo|tiền vệ|thủ môn|tài xế|nông dân|ca sĩ|diễn viên|luật sư|giám đốc|công nhân|chủ quán|chủ xưởng|restaurateur|Gastwirt|pemasok|pengusaha|pedagang|petani|guru|Händler|no relation|namesake|not the deputy|not the minister|not to be confused|also called|also named|another',
  ),
  /** Words that open a credit: names after them belong to the people who made the page. */
  credit: words(
    'Reporting by|Additional reporting by|Editing by|Writing by|Written by|Compiled by|Edited by|Photo|Photos|Photo by|Photos by|Photograph by|Photographs by|Picture|Pictures by|Image|Illustration by|Graphic by|Graphics by|Video by|Table by|Chart by|Map by|Translated by|Translation by|With assistance from|With contributions from|Production|Camera|Sound|Layout|Research|Contributed by|Contributors|Reporters|Story by|Text by|Words by|Interview by|Ảnh|Ảnh của|Đồ họa|Bài và ảnh|Thực hiện|Biên tập|Biên dịch|Nguồn ảnh|Tổng hợp|Foto|Fotos|Crédit photo|Von|Par|Oleh|Reportage de|Mit Material von|Penulis|Editor|Copyright',
  ),
};
