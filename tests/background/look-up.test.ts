import { describe, expect, it } from 'vitest';
import { lookUpPath } from '../../entrypoints/background/look-up.ts';

describe('the place in the sheet for what is selected', () => {
  it.each([
    ['US$123.5bn', '/search/US%24123.5bn'],
    ['46%', '/search/46%25'],
    ['  Phạm\n Minh  Chính ', '/search/Ph%E1%BA%A1m%20Minh%20Ch%C3%ADnh'],
    ['a/b#c', '/search/a%2Fb%23c'],
  ])('%j: %s', (selected, path) => {
    expect(lookUpPath(selected)).toBe(path);
  });

  it('takes no more of a long selection than can be searched, and breaks no letter', () => {
    expect(decodeURIComponent(lookUpPath(`${'a'.repeat(199)}😀`))).toBe(`/search/${'a'.repeat(199)}`);
  });
});
