import { describe, expect, test } from 'vitest';
import { released } from '../../scripts/release/changelog.ts';

const before = '# Changes\n\n## Unreleased\n\n- A thing.\n\n## 0.1.0\n\nFirst.\n';

describe('the changelog of a release', () => {
  test('gives what was unreleased its version and day, and leaves the rest alone', () => {
    expect(released(before, '0.2.0', '2026-01-31')).toBe(
      '# Changes\n\n## Unreleased\n\n## 0.2.0 (2026-01-31)\n\n- A thing.\n\n## 0.1.0\n\nFirst.\n',
    );
  });

  test('can be the first one', () => {
    expect(released('## Unreleased\n\n- All.\n', '0.1.0', '2026-01-31')).toBe(
      '## Unreleased\n\n## 0.1.0 (2026-01-31)\n\n- All.\n',
    );
  });

  test.each([
    ['without the heading', '# Changes\n', 'no heading'],
    ['with nothing below it', '## Unreleased\n\n## 0.1.0\n\nFirst.\n', 'nothing under'],
  ])('refuses a file %s', (_, text, reason) => {
    expect(() => released(text, '0.2.0', '2026-01-31')).toThrow(reason);
  });
});
