import { expect, test } from 'vitest';
import { type Release, releaseFaults } from '../../scripts/release-check.ts';

const ready: Release = {
  manifest: { version: '0.1.0', repository: { type: 'git', url: 'git+https://forge.example/waimao/waimao.git' } },
  lockedVersion: '0.1.0',
  changelog: '# Changelog\n\n## 0.1.0 (2026-12-01)\n\n## 0.0.9 (2026-11-01)\n',
  changesets: [],
  uncommitted: '',
  tag: 'v0.1.0',
};

test('a version with its place, its day and nothing left over may be published', () => {
  expect(releaseFaults(ready)).toEqual([]);
  expect(releaseFaults({ ...ready, tag: undefined })).toEqual([]);
});

test('everything that is missing is named at once', () => {
  expect(
    releaseFaults({
      manifest: { version: '0.2.0' },
      lockedVersion: '0.1.0',
      changelog: ready.changelog,
      changesets: ['new-verb.md'],
      uncommitted: ' M src/a.ts\n',
      tag: 'v0.1.0',
    }),
  ).toEqual([
    'package.json: repository.url is not set as git+https://….git; provenance names it, and npm compares it',
    'package-lock.json holds 0.1.0, package.json 0.2.0',
    'CHANGELOG.md: the first section is of 0.1.0, not of 0.2.0',
    'changesets are not gathered: new-verb.md; npm run release:version',
    'the working tree differs from its commit:\n M src/a.ts',
    'the tag is v0.1.0, the version 0.2.0',
  ]);
});

test('a version without a day, and one that is none, are refused', () => {
  expect(releaseFaults({ ...ready, changelog: '# Changelog\n\n## 0.1.0 (unreleased)\n' })).toEqual([
    'CHANGELOG.md: 0.1.0 has no day, but says unreleased',
  ]);
  expect(
    releaseFaults({ ...ready, manifest: { ...ready.manifest, version: '0.0.0' }, lockedVersion: '0.0.0' }),
  ).toEqual([
    'package.json: 0.0.0 is no version to publish',
    'CHANGELOG.md: the first section is of 0.1.0, not of 0.0.0',
    'the tag is v0.1.0, the version 0.0.0',
  ]);
});
