import { readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** The id of the release in a folder that readers see. */
export function readLive(folder: string): string | null {
  try {
    return readlinkSync(path.join(folder, 'live'));
  } catch {
    return null;
  }
}

/**
 * Shows readers a release. A link cannot be written over, but another can be renamed over it:
 * readers see one or the other.
 */
export function pointLive(folder: string, id: string): void {
  const next = path.join(folder, '.live');
  rmSync(next, { force: true });
  symlinkSync(id, next);
  renameSync(next, path.join(folder, 'live'));
}
