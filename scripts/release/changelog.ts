const UNRELEASED = '## Unreleased\n';

/**
 * The changelog with the changes under "Unreleased" given to `version` and `day` (YYYY-MM-DD), and an empty
 * "Unreleased" above them. Throws when there is no such heading, or nothing below it: a release says what changed.
 */
export function released(changelog: string, version: string, day: string): string {
  const start = changelog.indexOf(UNRELEASED);
  if (start < 0)
    throw new Error('CHANGELOG.md has no heading "## Unreleased": add it, with what has changed.');
  const end = changelog.indexOf('\n## ', start + UNRELEASED.length);
  const changes = changelog.slice(start + UNRELEASED.length, end < 0 ? undefined : end).trim();
  if (changes === '')
    throw new Error('CHANGELOG.md has nothing under "## Unreleased": say what has changed.');
  const rest = end < 0 ? '' : changelog.slice(end);
  return `${changelog.slice(0, start)}${UNRELEASED}\n## ${version} (${day})\n\n${changes}\n${rest}`;
}
