import { describe, expect, it } from 'vitest';
import { disagreements, realLinker } from '../support/marked.ts';

/** Headlines that make a page concern the talks or the duties; a row's text follows as the story. */
export const headlines = {
  talks: 'Việt Nam and the US prepare [[trade talks|trade-negotiation]]',
  tariffs: 'Vietnamese exporters brace for the [[46 per cent|us-tariff-46]] US tariff',
  balance: 'US trade deficit with Vietnam reaches a record [[$123.5 billion|us-deficit-2024]]',
  vietnamese: 'Việt Nam chuẩn bị [[đàm phán thương mại|trade-negotiation]] với Hoa Kỳ',
  plainVietnamese: 'Viet Nam chuan bi [[dam phan thuong mai|trade-negotiation]] voi Hoa Ky',
  french: 'Le Vietnam et les États-Unis préparent leurs [[?négociations commerciales|trade-negotiation]]',
  german: 'Vietnam und die USA bereiten ihre [[?Handelsgespräche|trade-negotiation]] vor',
  spanish: 'Vietnam y Estados Unidos preparan sus [[?negociaciones comerciales|trade-negotiation]]',
  indonesian: 'Vietnam dan Amerika Serikat menyiapkan [[?perundingan dagang|trade-negotiation]]',
} as const;

const linker = realLinker();

/**
 * A table of one rule: each row's name states the behaviour, its text marks what must be found, and nothing
 * else may be. With a headline, every text stands under it.
 */
export function reads(
  rule: string,
  rows: Readonly<Record<string, string>>,
  headline?: keyof typeof headlines,
): void {
  describe(rule, () => {
    it.each(Object.entries(rows))('%s', (_behaviour, story) => {
      const found = disagreements(linker, headline ? `${headlines[headline]}\n\n${story}` : story);
      expect(found, found.join('\n')).toEqual([]);
    });
  });
}
