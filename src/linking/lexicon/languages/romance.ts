import { words } from '../words.ts';
import type { LanguageTable } from './language-table.ts';

export const french: LanguageTable = {
  tag: 'fr',
  endings: '',
  words: {
    offer: words('ramènerait|irait|descendre|supprimer|abaisser|prêt à|disposé à'),
    'measure.rate': words('menacées|menacés|menace|imposer|impose|appliqué|appliquée|en vigueur'),
    general: words("la plupart des pays|tout pays|beaucoup d'autres|pour l'heure|pour l’heure|taux de base"),
  },
};
export const spanish: LanguageTable = {
  tag: 'es',
  endings: '',
  words: {
    offer: words('ofrece|ofrecer|planteó|llevar|bajar|eliminar|dispuesto|dispuesta'),
    'measure.rate': words('amenaza|amenazó|impuso|imponer|anunció|aplicará|pagan|paga|pagarán'),
    general: words('todo el mundo|de base|por ahora|por el momento|mínimo'),
  },
};
export const italian: LanguageTable = {
  tag: 'it',
  endings: '',
  words: {
    offer: words('offre|ha offerto|portare|ridurre|abbassare|azzerare|pronto|pronta|disposto'),
    'measure.rate': words('imposto|imposti|minacciato|minacciati|pagano|paga|applicati|annunciato'),
    general: words('tutti|per ora|di base|tutto il mondo'),
    'measure.deficit': words('disavanzo commerciale|deficit'),
  },
};
export const portuguese: LanguageTable = {
  tag: 'pt',
  endings: '',
  words: {
    'party.VN': words('Vietnã|Vietname|vietnamita|vietnamitas|Hanói'),
    'party.US': words(
      'EUA|Estados Unidos|americano|americanos|americana|americanas|norte-americano|norte-americanos|Casa Branca',
    ),
    'measure.tariff': words(
      'tarifa|tarifas|sobretaxa|sobretaxas|alíquota|imposto de importação|impostos de importação|taxa|taxas|tarifaço',
    ),
    'measure.rate': words('pagam|paga|vale|aplicada|aplicado|anunciou|impôs|ameaça|ameaçou|escapar'),
    'measure.deficit': words('déficit|déficit comercial|superávit|défice|défice comercial|excedente'),
    'measure.import': words('importações|importaram|importou|compraram|comprou|compras'),
    'measure.export': words('exportações|exportaram|exportou|venderam|vendeu|vendas'),
    up: words('alta de|aumento|subiu|cresceu|cresceram|aumentou|acima de'),
    general: words('todos os países|para todos|quase todos|por ora|por enquanto|temporariamente|mínima|base'),
    'period.2024': words('no ano passado|ano passado'),
    'period.q1': words('primeiro trimestre|1º trimestre'),
    offer: words('reduzir|zerar|baixar|cortar|ofereceu|prometeu|propôs|disposto|pronto'),
    'measure.survey': words('entrevistados|pesquisa|pesquisados'),
    'office.president': words('presidente'),
    'office.prime-minister': words('primeiro-ministro'),
    'office.deputy-prime-minister': words('vice-primeiro-ministro'),
    'office.general-secretary': words('secretário-geral|líder do partido'),
    'office.trade-representative': words('representante de Comércio|representante comercial'),
    'talks.named': words('negociações comerciais|negociações tarifárias'),
    talks: words('negociações comerciais|negociações tarifárias'),
  },
};
export const romanian: LanguageTable = {
  tag: 'ro',
  endings: 'ul ului',
  words: {
    'party.VN': words('Vietnamul|Vietnamului|vietnamez|vietnameze|vietnamezi|vietnamezul'),
    'party.US': words('SUA|Statele Unite|Statelor Unite|american|americane|americani|americană|Casa Albă'),
    'measure.tariff': words(
      'taxe vamale|taxa vamală|taxelor vamale|taxele vamale|taxele|taxe|taxă|tarife|tarif|tarifele|tarifelor|suprataxă',
    ),
    'measure.rate': words('se aplică|plătesc|plătește|anunțat|impus|impune|amenință'),
    'measure.deficit': words('deficit|deficitul|deficitul comercial|excedent|excedentul'),
    'measure.import': words('importuri|importurile|importat|cumpărat|importă'),
    'measure.export': words('exporturi|exporturile|exportat|vândut|exportă'),
    up: words('creștere|crescut|a crescut|mai mare|mai mult|în creștere cu'),
    general: words('toate țările|toată lumea|deocamdată|pentru moment|temporar|de bază|minim'),
    'period.2024': words('anul trecut'),
    'period.q1': words('primul trimestru|trimestrul întâi|trimestrul I'),
    offer: words('oferit|oferă|reducă|reduce|reducerea|propus|dispus|pregătit|elimine'),
    'measure.survey': words('respondenți|respondenți|sondaj|dintre cei'),
    'office.president': words('președintele|președinte'),
    'office.prime-minister': words('prim-ministrul|premierul'),
  },
};
