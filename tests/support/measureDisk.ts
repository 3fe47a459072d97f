import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** As long as a page of news. */
const text = 'x'.repeat(14_000);
/** In microseconds: a disk at rest takes a third of it. */
const slow = 100;

/**
 * Says how long the disk takes to make a page, and when that is no measure of a program: for
 * minutes after many files were deleted, ext4 takes ten times as long.
 */
export function describeDisk(folder: string): string {
  const time = Math.round(measureNewPages(mkdtempSync(path.join(folder, 'disk-'))));
  const warning = 'slow, as after deleting many files: wait some minutes and measure again';
  return `a new page on this disk${`${time} µs`.padStart(17)}${time > slow ? `  ${warning}` : ''}`;
}

/** The median of a thousand folders with a file each, in microseconds; they stay. */
function measureNewPages(folder: string): number {
  const times = Array.from({ length: 1000 }, (_, at) => {
    const started = performance.now();
    mkdirSync(path.join(folder, String(at)));
    writeFileSync(path.join(folder, String(at), 'index.html'), text);
    return (performance.now() - started) * 1000;
  });
  return times.toSorted((one, other) => one - other)[times.length / 2] ?? 0;
}
