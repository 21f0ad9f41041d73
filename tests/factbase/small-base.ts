/** A small fact base without problems, fresh on every call, for tests to break in one place. */
export function smallBase() {
  const text = (en: string, vi: string) => ({ en, vi });
  const date = () => ({ day: '2025-05-06', yearInferred: true });
  const from = (document: string, paragraph: number, quote: string) => ({ document, paragraph, quote });
  return {
    'documents.json': {
      $schema: './schema/documents.schema.json',
      documents: [
        {
          id: 'report',
          file: 'report.txt',
          title: text('A report', 'Một bài'),
          source: text('A paper', 'Một tờ báo'),
          date: date(),
          dateNote: text('The year is inferred.', 'Năm được suy ra.'),
        },
        {
          id: 'note',
          file: 'note.txt',
          title: text('A note', 'Một ghi chú'),
          source: text('An office', 'Một cơ quan'),
          date: { day: '2025-04-28', yearInferred: true },
          dateNote: text('The year is inferred.', 'Năm được suy ra.'),
        },
      ],
    },
    'subjects/officials.json': {
      $schema: '../schema/subjects.schema.json',
      group: 'officials',
      subjects: [
        {
          id: 'minister',
          label: text('The minister', 'Bộ trưởng'),
          description: text('Minister of Trade', 'Bộ trưởng Thương mại'),
          aliases: [{ text: 'Minister', form: 'full' }],
          offices: ['minister'],
          side: 'VN',
          related: ['balance'],
        },
      ],
    },
    'subjects/figures.json': {
      $schema: '../schema/subjects.schema.json',
      group: 'figures',
      subjects: [
        {
          id: 'balance',
          label: text('Balance', 'Cán cân'),
          description: text('Sales less purchases', 'Bán trừ mua'),
          aliases: [],
          meaning: {
            quantity: { value: 2, unit: 'USD', precision: 1 },
            measure: 'trade-deficit',
            parties: { from: 'VN', to: 'US' },
            period: { year: 2024 },
          },
          related: ['minister'],
        },
      ],
    },
    'facts/1-all.json': {
      $schema: '../schema/facts.schema.json',
      facts: [
        {
          id: 'met',
          subjects: ['minister'],
          statement: text('The minister met them on 6 May.', 'Bộ trưởng gặp họ ngày 6/5.'),
          status: 'reported',
          asOf: date(),
          attribution: text('A paper', 'Một tờ báo'),
          evidence: [from('report', 2, 'met them on May 6')],
          when: { from: '2025-05-06' },
        },
        {
          id: 'balance-computed',
          subjects: ['balance'],
          statement: text('Sales exceed purchases by 2.', 'Bán hơn mua 2.'),
          status: 'derived',
          asOf: date(),
          attribution: text('Computed by Gloss', 'Gloss tính'),
          evidence: [from('report', 3, 'sold 5 and bought 3'), from('note', 1, 'sold 5')],
          arithmetic: {
            operands: { sold: 5, bought: 3 },
            expression: 'sold - bought',
            result: 2,
            decimals: 0,
            shown: '5 − 3 = 2',
          },
        },
      ],
    },
    'differences.json': {
      $schema: './schema/differences.schema.json',
      differences: [
        {
          id: 'wording',
          subjects: ['balance'],
          topic: text('Wording', 'Cách viết'),
          versions: [
            { statement: text('Bought', 'Mua'), evidence: from('report', 3, 'bought 3') },
            { statement: text('Purchased', 'Mua vào'), evidence: from('note', 1, 'purchased 3') },
          ],
        },
      ],
    },
  };
}

export type SmallBase = ReturnType<typeof smallBase>;

/** The documents of the small base, by id. */
export const smallTexts: Readonly<Record<string, string>> = {
  report: 'Title\n\nThe minister met them on May 6.\n \nThey sold 5 and  bought\u00a03.\n',
  note: 'They sold 5 and purchased 3.\r\n',
};
