import { describe, expect, it } from 'vitest';
import { linkText } from '../../src/linking/link-text.ts';
import { realLinker } from '../support/marked.ts';

const linker = realLinker();
const HEADLINE = 'Việt Nam and the US prepare trade talks\n\n';

/** What the linker says of a story's surface: the rule and the words that decided. */
function reasonsFor(story: string, surface: string, found: 'mentions' | 'rejections') {
  const text = HEADLINE + story;
  return linkText(text, linker, { explain: true })
    [found].filter(
      ({ span }) => span.start >= HEADLINE.length && text.slice(span.start, span.end) === surface,
    )
    .map(({ subject, reason }) => ({ subject, rule: reason.rule, context: reason.context }));
}

type Row = readonly [surface: string, story: string, subject: string, rule: string, words: readonly string[]];

describe('the reason for a mention', () => {
  it.each<Row>([
    [
      'Pham Minh Chinh',
      'Prime Minister Pham Minh Chinh spoke.',
      'pham-minh-chinh',
      'full-name-with-office',
      ['Prime Minister'],
    ],
    ['Pham Minh Chinh', 'Exporters trust Pham Minh Chinh.', 'pham-minh-chinh', 'full-name-on-topic', []],
    ['Chính', 'PM Chính spoke.', 'pham-minh-chinh', 'office-and-given-name', ['PM']],
    [
      'Hung',
      'Trade counselor Do Ngoc Hung spoke. Mr. Hung left.',
      'do-ngoc-hung',
      'honorific-and-given-name',
      ['Mr.'],
    ],
    [
      'Chinh',
      'Pham Minh Chinh spoke. Chinh said no.',
      'pham-minh-chinh',
      'given-name-after-introduction',
      [],
    ],
    ['Trump', 'Hanoi waits for Trump.', 'donald-trump', 'name-on-topic', []],
    ['46 per cent', 'A 46 per cent tariff on Vietnam.', 'us-tariff-46', 'duty-after-number', ['tariff']],
    [
      '$123.5 billion',
      'The US deficit with Vietnam was $123.5 billion in 2024.',
      'us-deficit-2024',
      'figure-by-measure',
      ['deficit'],
    ],
    [
      'zero',
      'To Lam offered zero tariffs on US goods.',
      'zero-tariff-offer',
      'zero-of-the-offer',
      ['tariffs', 'offered', 'To Lam'],
    ],
    [
      'reciprocal tariffs',
      'Hanoi fears reciprocal tariffs.',
      'reciprocal-tariffs',
      'policy-named',
      ['reciprocal tariffs'],
    ],
    [
      'first round',
      'The first round of the talks with Vietnam.',
      'first-round',
      'round-of-the-talks',
      ['talks'],
    ],
    ['April 23 call', 'The April 23 call with Hanoi.', 'launch-call', 'call-by-date', ['April 23 call']],
  ])('«%s» in “%s”', (surface, story, subject, rule, words) => {
    const [reason] = reasonsFor(story, surface, 'mentions');
    expect(reason?.subject).toBe(subject);
    expect(reason?.rule).toBe(rule);
    expect(reason?.context).toEqual(expect.arrayContaining([...words]));
  });
});

describe('the reason for a rejection', () => {
  it.each<Row>([
    [
      '46 per cent',
      'Cambodia pays a tariff of 46 per cent.',
      'us-tariff-46',
      'another-country',
      ['Cambodia'],
    ],
    [
      '46 per cent',
      'In Hanoi 46 per cent of respondents said no.',
      'us-tariff-46',
      'share-of-something',
      ['respondents'],
    ],
    [
      '$123.5 billion',
      'The US deficit with Vietnam was $123.5 billion in 2019.',
      'us-deficit-2024',
      'another-period',
      ['2019'],
    ],
    [
      '$123.5 billion',
      'The US deficit with Mexico was $123.5 billion.',
      'us-deficit-2024',
      'another-country',
      ['Mexico'],
    ],
    [
      'Chính',
      'Deputy PM Mai Văn Chính sang. Chính left.',
      'pham-minh-chinh',
      'another-person-introduced',
      [],
    ],
    ['Hung', 'Ms Hung sells cloth in Hanoi.', 'do-ngoc-hung', 'another-honorific', ['Ms']],
    ['Dung', 'Transport Minister Dung left Hanoi.', 'nguyen-chi-dung', 'another-office', ['Minister']],
    [
      'trade talks',
      'Washington holds trade talks with Tokyo.',
      'trade-negotiation',
      'talks-of-others',
      ['Tokyo'],
    ],
    [
      'retaliatory tariffs',
      'China imposed retaliatory tariffs.',
      'reciprocal-tariffs',
      'tariffs-of-others',
      ['China'],
    ],
    [
      'first round',
      'The first round of funding closed in Hanoi.',
      'first-round',
      'round-of-something',
      ['funding'],
    ],
    ['zero', 'Hanoi has zero tolerance for that.', 'zero-tariff-offer', 'zero-of-something', ['tolerance']],
  ])('«%s» in “%s”', (surface, story, subject, rule, words) => {
    const reason = reasonsFor(story, surface, 'rejections').find((found) => found.subject === subject);
    expect(reason?.rule).toBe(rule);
    expect(reason?.context).toEqual(expect.arrayContaining([...words]));
    expect(reasonsFor(story, surface, 'mentions')).toEqual([]);
  });

  it('is given only when it is asked for', () => {
    const text = `${HEADLINE}Cambodia pays a tariff of 46 per cent.`;
    expect(linkText(text, linker).rejections).toEqual([]);
    expect(linkText(text, linker, { explain: true }).rejections).not.toEqual([]);
  });
});

it('gives the form that matched beside the words of the page', () => {
  const { mentions } = linkText(`${HEADLINE}PREMIER PHAM MINH CHINH SPEAKS.`, linker);
  expect(mentions.map(({ reason }) => reason.form)).toEqual(['trade talks', 'pham minh chinh']);
});
