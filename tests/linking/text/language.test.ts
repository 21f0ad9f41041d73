import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/linking/text/language.ts';

describe('the language of a text', () => {
  it.each<readonly [language: string, text: string]>([
    ['en', 'The delegation is in Washington for talks with the trade representative and his team.'],
    ['vi', 'Đoàn công tác đã có mặt tại Hoa Kỳ để chuẩn bị cho vòng đàm phán.'],
    ['vi', 'Đoàn công tác đã có mặt tại Hoa Kỳ để chuẩn bị cho vòng đàm phán.'.normalize('NFD')],
    ['vi-plain', 'Doan cong tac da co mat tai Hoa Ky de chuan bi cho vong dam phan trong thang nay.'],
    ['fr', 'La délégation est arrivée à Washington pour des discussions avec les représentants du commerce.'],
    ['de', 'Die Delegation ist in Washington eingetroffen und spricht mit dem Beauftragten für den Handel.'],
    ['es', 'La delegación llegó a Washington para conversar con los representantes del comercio.'],
    ['id', 'Delegasi itu tiba di Washington untuk berunding dengan perwakilan dagang dan akan kembali.'],
    ['it', 'La delegazione è arrivata a Washington per discutere con il rappresentante della Casa Bianca.'],
    ['nl', 'De delegatie is in Washington voor een gesprek met het kantoor van de gezant.'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['an empty text', ''],
    ['digits', '46 % 10 % 123.5'],
    ['names', 'Hanoi Washington'],
    ['Hangul', '한국'],
  ])('is not guessed from %s', (_what, text) => expect(languageOf(text)).toBeUndefined());

  it('is Vietnamese for an English text only when Vietnamese letters abound', () => {
    expect(
      languageOf('The head of the delegation, Nguyễn Hồng Diên, is in the United States for talks.'),
    ).toBe('en');
  });
});
