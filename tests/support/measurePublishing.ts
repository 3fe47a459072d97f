import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import type { Receipt } from '#site/publisher/receipts.ts';
import { editKinds, Editor, type EditKind } from './edits.ts';
import type { Places } from './measureExport.ts';
import { getPeakMb } from './measureProgram.ts';
import type { Named, Newsroom } from './newsroom.ts';
import { RunningPublisher } from './startPublisher.ts';

export interface MeasuredEdit {
  kind: EditKind;
  /** From the hint to the receipt, which is sent once readers see the change. */
  liveMs: number;
  searchMs: number | null;
  /** Files written or removed, without their compressed siblings. */
  files: number;
}

export interface MeasuredPublishing {
  made: MeasuredEdit[];
  reconcileMs: number;
  /** The most memory of the publisher, and of the programs that index, taken together. */
  peakMb: { publisher: number; index: number };
  /** How long a start takes that finds its documents on the disk. */
  start: string;
}

/** Publishes a corpus, then edits it, each edit after the one before can be found by search. */
export async function measurePublishing(
  newsroom: Newsroom,
  { folder, build }: Pick<Places, 'folder' | 'build'>,
  edits: number,
): Promise<MeasuredPublishing> {
  // Its own, or the first edit would bring all that another newsroom did not have.
  const own = mkdtempSync(path.join(folder, 'publisher-'));
  const options = {
    api: newsroom.url,
    build,
    releases: path.join(own, 'releases'),
    cache: path.join(own, 'cache'),
    reconcileEvery: 3_600_000,
  };
  const first = waitForReceipt(newsroom, ({ searchMs }) => searchMs !== null);
  let publisher = await RunningPublisher.start(options);
  const peakMb = { publisher: 0, index: 0 };
  const watch = setInterval(() => notePeaks(publisher, peakMb), 100);
  try {
    await first;
    const editor = new Editor(newsroom, 11);
    const made: MeasuredEdit[] = [];
    for (let at = 0; at < edits; at += 1) {
      const kind = editKinds[at % editKinds.length] ?? 'body';
      made.push(await measureEdit(newsroom, publisher, editor, kind));
    }
    const reconcileMs = await measureReconcile(newsroom, publisher);
    notePeaks(publisher, peakMb);
    await publisher.stop();
    publisher = await RunningPublisher.start(options);
    const start = await waitForLine(publisher, /loaded in .*/);
    return { made, reconcileMs, peakMb, start };
  } finally {
    clearInterval(watch);
    await publisher.stop('SIGKILL');
  }
}

async function measureEdit(
  newsroom: Newsroom,
  publisher: RunningPublisher,
  editor: Editor,
  kind: EditKind,
): Promise<MeasuredEdit> {
  const named = editor.edit(kind);
  const live = waitForReceipt(newsroom, (receipt) => isAbout(receipt, named));
  const found = waitForReceipt(
    newsroom,
    (receipt) => isAbout(receipt, named) && receipt.searchMs !== null,
  );
  const started = performance.now();
  await publisher.hint(named);
  const { pages, error } = await live;
  const liveMs = Math.round(performance.now() - started);
  if (error) throw new Error(error.message);
  await found;
  const searchMs = Math.round(performance.now() - started);
  return { kind, liveMs, searchMs, files: pages.written + pages.removed };
}

async function measureReconcile(newsroom: Newsroom, publisher: RunningPublisher): Promise<number> {
  const compared = once(newsroom, 'compared');
  const started = performance.now();
  await publisher.reconcile();
  await compared;
  return Math.round(performance.now() - started);
}

function isAbout({ documents }: Receipt, named: readonly Named[]): boolean {
  return named.some(({ kind, id }) => documents.some((one) => one.kind === kind && one.id === id));
}

function waitForReceipt(
  newsroom: Newsroom,
  isWanted: (receipt: Receipt) => boolean,
): Promise<Receipt> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(
      () => reject(new Error('No receipt came in ten minutes.')),
      600_000,
    );
    newsroom.on('receipt', function take(receipt) {
      if (!isWanted(receipt)) return;
      newsroom.off('receipt', take);
      clearTimeout(patience);
      resolve(receipt);
    });
  });
}

function waitForLine({ lines }: RunningPublisher, pattern: RegExp): Promise<string> {
  return new Promise((resolve) => {
    lines.on('line', (line) => {
      const [found] = pattern.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
}

function notePeaks({ process: { pid } }: RunningPublisher, peakMb: MeasuredPublishing['peakMb']) {
  peakMb.publisher = Math.max(peakMb.publisher, getPeakMb(pid));
  const children = getChildren(pid).map((child) => getPeakMb(child));
  peakMb.index = Math.max(
    peakMb.index,
    children.reduce((sum, mb) => sum + mb, 0),
  );
}

/** Threads of the publisher start programs as well as the publisher itself. */
function getChildren(pid: number | undefined): number[] {
  return globSync(`/proc/${pid}/task/*/children`).flatMap((file) => {
    try {
      return readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number);
    } catch {
      return [];
    }
  });
}
