import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '#site/publisher/folderLock.ts';

let space = '';
beforeEach(() => {
  space = mkdtempSync(path.join(tmpdir(), 'tembus-lock-'));
});
afterEach(() => rmSync(space, { recursive: true }));

test.each(['releases', 'x'.repeat(120)])('keeps %s for one at a time', async (name) => {
  const folder = path.join(space, name);
  mkdirSync(folder);
  const release = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow('Another publisher works in');
  await release();
  const again = await lockFolder(folder);
  await again();
});
