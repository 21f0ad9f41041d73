// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { luminance, parseColour, themeUnder } from '../../src/card/theme.ts';

describe('a computed colour is light or dark', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.5)', 0],
    ['color(srgb 1 1 1)', 1],
    ['color(display-p3 0 0 0 / 0.8)', 0],
    ['oklch(0.2 0.02 250)', 0],
    ['lab(97 0 0)', 1],
  ])('%s', (text, expected) => {
    expect(Math.round(luminance(parseColour(text)!))).toBe(expected);
  });
  test('transparency is read', () => {
    expect(parseColour('rgba(0, 0, 0, 0)')?.[3]).toBe(0);
    expect(parseColour('oklch(0.5 0.1 20 / 0.25)')?.[3]).toBe(0.25);
  });
  test('what is no colour decides nothing', () => expect(parseColour('currentcolor')).toBeUndefined());
});

describe('the theme of the page under a mention', () => {
  afterEach(() => document.body.replaceChildren());

  function mention(outer: string, inner = ''): Element {
    const box = document.createElement('div');
    box.style.cssText = outer;
    const word = document.createElement('span');
    word.style.cssText = inner;
    box.append(word);
    document.body.append(box);
    return word;
  }

  test.each([
    ['a dark box', 'background-color: rgb(20, 20, 24)', '', 'dark'],
    ['a light box', 'background-color: rgb(250, 250, 245)', '', 'light'],
    [
      'a marked word on a dark page',
      'background-color: rgb(20, 20, 24)',
      'display: inline; background-color: rgb(255, 255, 0)',
      'dark',
    ],
    ['a page that says nothing', '', '', 'light'],
  ])('%s', (_name, outer, inner, theme) => {
    expect(themeUnder(mention(outer, inner))).toBe(theme);
  });
});
