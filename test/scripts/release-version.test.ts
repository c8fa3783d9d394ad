import { expect, test } from 'vitest';
import { withSection } from '../../scripts/release-version.ts';

const OLD = '# Changelog\n\n## 0.1.0 (2026-12-01)\n\n### Added\n\n- All.\n';
const changeset = (kind: string, body: string): string => `---\n'waimao': ${kind}\n---\n\n${body}\n`;

test('the lines of all changesets stand by heading in a section above the last one, which stays as it is', () => {
  expect(
    withSection(OLD, '0.2.0', '2026-12-15', [
      ['a.md', changeset('minor', '### Data\n\n- China 2027.\n\n### Added\n\n- One verb.')],
      ['b.md', changeset('patch', '### Data\n\n- IANA 2026g,\n  with Paraguay.')],
    ]),
  ).toBe(
    '# Changelog\n\n## 0.2.0 (2026-12-15)\n\n### Added\n\n- One verb.\n\n### Data\n\n- China 2027.\n- IANA 2026g,\n  with Paraguay.\n\n## 0.1.0 (2026-12-01)\n\n### Added\n\n- All.\n',
  );
});

test.each([
  ['without front matter', '### Data\n\n- China.\n', 'a.md: there is no front matter'],
  ['with a line under no heading', changeset('patch', 'China 2027.'), 'a.md: a line stands under no heading'],
  ['with a heading of its own', changeset('patch', '### News\n\n- China.'), 'a.md: News is none of Added, Changed'],
])('a changeset %s is refused', (_what, text, message) => {
  expect(() => withSection(OLD, '0.1.1', '2026-12-15', [['a.md', text]])).toThrow(message);
});
