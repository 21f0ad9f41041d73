/** The numbers that a text writes in digits, e.g. 123.5 from "$123.5 billion" and from "123,5 tỷ USD". */
export function numbersIn(text: string): number[] {
  return (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((digits) => Number(digits.replace(',', '.')));
}
