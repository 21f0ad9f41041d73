import type { Fact } from '../../src/model/fact.ts';
import type { FactBase } from '../../src/model/factbase.ts';
import type { Subject } from '../../src/model/subject.ts';

const day = { day: '2025-05-06', yearInferred: true };

function subject(about: Partial<Subject> & Pick<Subject, 'id' | 'group' | 'label'>): Subject {
  return { description: { en: 'Description', vi: 'Mô tả' }, aliases: [], related: [], ...about };
}

function fact(about: Partial<Fact> & Pick<Fact, 'id' | 'subjects' | 'statement'>): Fact {
  return {
    status: 'reported',
    asOf: day,
    attribution: { en: 'Việt Nam News', vi: 'Việt Nam News' },
    evidence: [{ document: 'cabinet', paragraph: 3, quote: 'chaired a cabinet meeting' }],
    ...about,
  };
}

/** A small fact base with one subject of each kind that the sheet treats in its own way. */
export const sample: FactBase = {
  documents: [
    {
      id: 'cabinet',
      file: 'cabinet.txt',
      title: { en: 'Cabinet meeting', vi: 'Họp Chính phủ' },
      printedTitle: 'Cabinet meeting',
      printedPublisher: 'VNS',
      source: { en: 'Việt Nam News', vi: 'Việt Nam News' },
      date: day,
      dateNote: { en: 'No year is printed.', vi: 'Không in năm.' },
    },
    {
      id: 'delegation',
      file: 'delegation.txt',
      title: { en: 'Technical delegation', vi: 'Đoàn kỹ thuật' },
      source: { en: 'Publisher not printed', vi: 'Không ghi nhà xuất bản' },
      date: { day: '2025-04-28', yearInferred: true },
      dateNote: { en: 'On or after 28 April.', vi: 'Từ ngày 28/4.' },
    },
  ],
  subjects: [
    subject({
      id: 'pham-minh-chinh',
      group: 'officials',
      label: { en: 'Phạm Minh Chính', vi: 'Phạm Minh Chính' },
      description: { en: 'Prime Minister of Việt Nam', vi: 'Thủ tướng Việt Nam' },
      aliases: [{ text: 'PM Chính', form: 'given' }],
      related: ['us-deficit-2024'],
    }),
    subject({
      id: 'us-deficit-2024',
      group: 'figures',
      label: { en: 'US deficit, 2024', vi: 'Thâm hụt của Mỹ, 2024' },
      aliases: [{ text: 'trade gap', form: 'phrase' }],
      meaning: {
        quantity: { value: 123.5e9, unit: 'USD' },
        measure: 'trade-deficit',
        parties: { from: 'VN', to: 'US' },
        period: { year: 2024 },
      },
    }),
    subject({
      id: 'first-round',
      group: 'negotiation',
      label: { en: 'First round', vi: 'Vòng một' },
    }),
    subject({ id: 'target', group: 'others', label: { en: 'Target', vi: 'Target' } }),
  ],
  facts: [
    fact({
      id: 'chaired',
      subjects: ['pham-minh-chinh'],
      statement: { en: 'He chaired the cabinet meeting.', vi: 'Ông chủ trì cuộc họp Chính phủ.' },
    }),
    fact({
      id: 'deficit',
      subjects: ['us-deficit-2024', 'target'],
      statement: { en: 'The deficit was $123.5 billion.', vi: 'Thâm hụt là 123,5 tỷ USD.' },
      status: 'derived',
      arithmetic: {
        operands: { imports: 136.6, exports: 13.1 },
        expression: 'imports - exports',
        result: 123.5,
        decimals: 1,
        shown: '136.6 − 13.1 = 123.5',
      },
    }),
    fact({
      id: 'round',
      subjects: ['first-round'],
      statement: { en: 'The first round starts.', vi: 'Vòng một bắt đầu.' },
      status: 'scheduled',
      when: { from: '2025-05-07' },
    }),
    fact({
      id: 'early',
      subjects: ['target'],
      statement: { en: 'The tariffs were announced.', vi: 'Thuế được công bố.' },
      status: 'announced',
      when: { from: '2025-04-01', to: '2025-04-10', approximate: true },
    }),
  ],
  differences: [
    {
      id: 'start',
      subjects: ['first-round'],
      topic: { en: 'how the talks began', vi: 'đàm phán bắt đầu ra sao' },
      versions: [
        {
          statement: { en: 'With a call.', vi: 'Bằng cuộc điện đàm.' },
          evidence: { document: 'delegation', paragraph: 7, quote: 'held a phone talks' },
        },
        {
          statement: { en: 'With a first round.', vi: 'Bằng vòng một.' },
          evidence: { document: 'cabinet', paragraph: 5, quote: 'The first round is set to start' },
        },
      ],
    },
  ],
};
