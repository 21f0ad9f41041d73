import { type Lexicon, words } from './words.ts';

/** What numbers measure, when, and how they moved. */
export const measures: Lexicon = {
  /** Duties on imports. */
  'measure.tariff': words(
    'tariff|tariffs|duty|duties|levy|levies|import tax|import taxes|surcharge|surtax|thuế|thuế quan|thuế suất|thuế nhập khẩu|mức thuế|biểu thuế|áp thuế|đánh thuế|droits de douane|droit de douane|droits|surtaxe|surtaxes|taxe|taxes|tasas|Zoll|Zölle|Zöllen|Zolls|Zollsatz|Grundzoll|Basiszoll|Sonderzoll|Importzoll|Importzölle|Zollstreit|Strafzoll|Strafzölle|Strafzöllen|Einfuhrzoll|tarif|tarif impor|bea masuk|bea|arancel|aranceles|cła|cło|ceł|cłem|cłach|tariffe|gravamen|gravámenes|dazi|dazio|heffing|heffingen|invoerheffing|invoerheffingen|importheffing|importheffingen|invoerrechten|tarieven|tax on imports|import duty|import duties|import tariff|import tariffs|toll',
  ),
  /** Words that mean a duty only on a page about duties. */
  'measure.rate': words(
    'rate|rates|penalty|baseline|charge|charges|charged|figure|number|mức|mức chung|tỷ lệ áp|Satz|taux|tasa|aliquota|tarief|pay|pays|paying|hit with|slapped with|slapped|slaps|faces|facing|face|faced|drew|hit|collected|collects|collect|levied|applied|applies|apply|charging|imposed|imposes|impose|announced|suspended|paused|pause|frozen|froze|freeze|threatened|threat|handed|pháo|chịu|áp|hoãn|tạm hoãn|hứng|tạm chịu|chiffre|tipo|cifra|paie|paient|acquitte|erhoben|zahlen|zahlt|reads|reading|dikenai|terkena|berlaku|fällig|gilt|acquittent|frappé|headline rate',
  ),
  'measure.deficit': words(
    'deficit|deficits|trade deficit|trade gap|gap|shortfall|imbalance|trade imbalance|surplus|trade surplus|thâm hụt|thâm hụt thương mại|nhập siêu|thặng dư|thặng dư thương mại|xuất siêu|chênh lệch|mất cân bằng|déficit|déficit commercial|excédent|excédent commercial|Defizit|Handelsdefizit|Handelsbilanzdefizit|Überschuss|Handelsüberschuss|Minus|defisit|defisit dagang|defisit perdagangan|surplus dagang|surplus perdagangan|déficit comercial|superávit|superávit comercial|disavanzo|deficit commerciale|avanzo|tekort|handelstekort|deficyt|deficytu|nadwyżka|saldo|difference|trade difference|balance|trade balance|goods balance|in the red|lopsided',
  ),
  'measure.import': words(
    'import|imports|imported|importing|bought|buys|buy|buying|purchases|purchased|took in|nhập khẩu|nhập|kim ngạch nhập khẩu|mua|importations|achats|importé|acheté|achètent|ont acheté|Einfuhren|Einfuhr|US-Einfuhren|Wareneinfuhren|compró|compra|compraron|importó|importaron|membeli|comprato|Importe|importiert|importierten|kauften|führten|bezogen|impor|mengimpor|importaciones|importazioni|invoer|importato|hanno importato|cập cảng|importu',
  ),
  'measure.export': words(
    'export|exports|exported|exporting|sold|sells|sell|sales to|shipments|shipped|ships|shipment|outbound shipments|xuất khẩu|kim ngạch xuất khẩu|xuất|bán|exportations|ventes|exporté|vendu|ont vendu|Ausfuhren|Ausfuhr|US-Ausfuhren|vendió|vendieron|vende|exportó|exportaron|menjual|venduto|Exporte|exportiert|verkauften|lieferten|ekspor|mengekspor|exportaciones|esportazioni|uitvoer|what they sold|hàng Việt vào|hàng Việt sang|esportato|eksport|sprzedaż',
  ),
  'measure.goods-trade': words(
    'goods trade|two-way trade|bilateral trade|trade turnover|kim ngạch|merchandise|goods|Waren|Güter|merci|marchandises|mercancías|goederen|thương mại hai chiều',
  ),
  /** A number of these is none of our figures. */
  'measure.other': words(
    "voters|tenants|landlords|rents|rent|discount|discounts|markdown|sale price|chance|probability|odds|upside|downside|stake|turnout|approval|approve|revenue|revenues|profit|profits|earnings|loan|loans|raised|fund|funding|invest|invested|investment|investments|pledge|pledged|pledges|FDI|GDP|budget|market value|market cap|valuation|valued|assets|shares|share price|stock|stocks|stock market|index|bond|bonds|yield|yields|salary|salaries|wage|wages|pay rise|bonus|fee|fees|price|prices|interest|lãi suất|giá|lương|phí|cổ phiếu|doanh thu|lợi nhuận|vốn đầu tư|vốn|đơn hàng|container|containers|workforce|workers|staff|output|production|capacity|complete|completed|completion|attendance|mortgage|scholarship|population|rainfall|margin|margins|profit margin|profit margins|fat|memory|faster|slower|localisation|localization|nội địa hóa|tỷ lệ nội địa|thị phần|market share|saham|harga|upah|diskon|Aktien|Aktie|Kurs|Rabatt|actions|remise|loyers|descuento|orders|giảm giá|khuyến mãi|công suất|tiến độ|unemployment|VAT|value-added tax|value added tax|consumption tax|corporate tax|income tax|excise|sales tax|battery|humidity|interest rate|interest rates|thuế VAT|thuế GTGT|thuế giá trị gia tăng|thuế thu nhập|thuế tiêu thụ đặc biệt|độ ẩm|pin|TVA|Mehrwertsteuer|PPN|IVA|inflation|growth forecast|tourists|visitors|remittances|tax revenue|company|firm's|bank|lender|swing|swings|property|real estate|bất động sản|reliability|utilisation|utilization|occupancy|accuracy|load factor|vacancy|participation|adoption|cơ quan thuế|ngành thuế|cục thuế|tổng cục thuế|chi cục thuế|tiền thuế|nợ thuế|thu thuế|số thuế|tax office|tax authority|tax authorities|tax department",
  ),
  /** Duties of single cases: their rates are single firms'. */
  'measure.proceeding': words(
    'antidumping|anti-dumping|dumping|countervailing|administrative review|safeguard investigation|chống bán phá giá|chống trợ cấp|antidumping deposits|Antidumping',
  ),
  /** Single purchases and single firms: their sums are not a country's. */
  'measure.deal': words(
    'jets|fighter jets|aircraft for|planes for|contract|contracts|contract worth|order worth|maker of|one maker|company|companies|firm|firms|manufacturer|factory|plant worth|hợp đồng|công ty',
  ),
  /** Shares of answers: whatever else a sentence with one says, its percentages are of people. */
  'measure.survey': words(
    'respondents|respondent|survey|surveyed|surveys|poll|polled|polls|pollster|questionnaire|khảo sát|được hỏi|thăm dò|bình chọn|responden|survei|jajak pendapat|Umfrage|Befragten|Befragte|sondage|sondés|interrogés|interrogées|encuesta|encuestados|sondaggio|intervistati|peiling|ondervraagden|efficiency|ball|possession|odds|my guess|guess is|my bet|bets|bookmakers|puts it at|bookmaker|bookmaker gives',
  ),
  up: words(
    'up|raise|raised|raises|raising|hike|hiked|rise|rises|rose|risen|rising|increase|increased|increasing|grew|grow|grown|growth|gain|gained|jump|jumped|jumps|surged|surge|climbed|climb|widened|wider|widening|more than in|more than the year before|higher|plus|expanded|expanding|ballooned|swelled|soared|advance|advanced|change|tăng|tăng trưởng|tăng thêm|cao hơn|nhiều hơn|hausse|augmenté|bondi|grimpé|progressé|gestiegen|stieg|stiegen|plus von|mehr als im|Zuwachs|Anstieg|naik|wzrosła|wzrósł|wzrost|cresciuto|cresciuta|crescono|tambah|bertambah|menambah|tumbuh|meningkat|melonjak|aumento|aumentó|subió|creció|crecieron|aumentato|crescita|gestegen|steeg|stijging|toename|hoger|y/y|yoy|year-on-year|year on year|on the year|so với cùng kỳ|cùng kỳ|so với năm trước|leap|leapt|accelerated|added',
  ),
  down: words(
    'down|fell|fall|fallen|falls|drop|dropped|decline|declined|lost|lose|slid|slipped|plunged|cut by|lower by|shrank|giảm|giảm còn|turun|baisse|gefallen|sank|recul|cayó|bajó|tumbled|sinking|narrowed',
  ),
  'period.2024': words(
    "last year|the year before last|năm ngoái|năm trước|l'an dernier|l’année dernière|l'année dernière|im vergangenen Jahr|vergangenes Jahr|letztes Jahr|tahun lalu|el año pasado|l'anno scorso|vorig jaar|full-year",
  ),
  'period.q1': words(
    'first quarter|1st quarter|first three months|opening quarter|January-March|January–March|January to March|between January and March|January through March|Q1|Q1 2025|Q1/2025|1Q25|1Q2025|1Q|quarter one|quý I|quý 1|quý đầu|quý một|quý I/2025|quý 1/2025|ba tháng đầu năm|3 tháng đầu năm|3 tháng đầu|premier trimestre|ersten Quartal|erstes Quartal|Auftaktquartal|kuartal I|kuartal pertama|kuartal I/2025|triwulan I|primer trimestre|primo trimestre|eerste kwartaal|three months to March|to end-March|quarter to March|three months through March',
  ),
  /** Other stretches of time: a number of one of them is another number. */
  'period.other': words(
    'second quarter|third quarter|fourth quarter|Q2|Q3|Q4|first half|second half|first four months|first five months|four months|two months|in March alone|in April alone|tháng 3|tháng Ba|tháng 4 đạt|quý II|quý III|quý IV|quý 2|quý 3|quý 4|sáu tháng|bốn tháng|4 tháng|decade|a decade ago|month of March|monthly|this week|last month|the month',
  ),
};
