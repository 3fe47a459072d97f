import { getPage, type DocumentPage } from '../lib/cms.ts';
import { toDocumentKey } from '../lib/corpus.ts';
import type { RichText } from '../lib/richText.ts';
import type { Doc } from '../lib/schemas.ts';
import { hasText, isPlace, mayIllustrate, mayRefer, toStored, type Stored } from '../lib/texts.ts';
import { getPictureUses, type PictureUses } from './pictureUses.ts';

/** Documents as they are kept: without their texts, which lie in lines that go into a file. */
export interface Batch {
  /** The places of their texts are counted from the first line. */
  documents: Stored[];
  lines: Uint8Array;
  pictures: PictureUses;
}

/** What a line says of a document; its running text comes behind, where it can be read alone. */
interface Line {
  key: string;
  document: Stored | null;
}

/** JSON has none. */
const tab = '\t';
const newline = Buffer.from('\n');

/** `isFinal` says that nobody will read the lines again but for the texts: nothing else is in them. */
export function toBatch(documents: readonly Doc[], isFinal = false): Batch {
  let length = 0;
  const parts: Buffer[] = [];
  const illustrated: object[] = [];
  const kept = documents.map((document) => {
    const [head, text] = toParts(document, isFinal);
    const [headBytes, textBytes] = [Buffer.from(head), Buffer.from(text)];
    const start = length + headBytes.length;
    parts.push(headBytes, textBytes, newline);
    length = start + textBytes.length + newline.length;
    const place = { at: start, length: textBytes.length, refers: mayRefer(text) };
    const stored = toStored(document, place);
    illustrated.push(mayIllustrate(text) ? document : stored);
    return stored;
  });
  const lines = Buffer.concat(parts);
  return { documents: kept, lines, pictures: getPictureUses(illustrated) };
}

/** The same documents once their lines lie in a file, from `start` on. */
export function toPlaced(documents: readonly Stored[], start: number): Stored[] {
  return documents.map((document) => {
    if (!hasText(document) || !isPlace(document.body)) return document;
    return { ...document, body: { ...document.body, at: start + document.body.at } };
  });
}

/** The line that says that a document is no more. */
export function toRemovalLine(key: string): string {
  return `${JSON.stringify({ key, document: null } satisfies Line)}\n`;
}

/** What a line says, and what of it is kept when it begins at `start` in the file. */
export function parseLine(
  line: string,
  start: number,
): { key: string; document: Doc | null; stored: Stored | null } {
  const [head = '', text] = line.split(tab);
  const { key, document } = JSON.parse(head) as Line;
  if (document === null || text === undefined) {
    return { key, document: document as Doc | null, stored: document };
  }
  const whole = { ...document, body: JSON.parse(text) as RichText } as Doc;
  const at = start + Buffer.byteLength(head) + tab.length;
  const place = { at, length: Buffer.byteLength(text), refers: mayRefer(text) };
  return { key, document: whole, stored: toStored(whole, place) };
}

/** A page of a list of documents as a batch; `last` is the number of its last page. */
export async function readBatch(
  api: string,
  page: DocumentPage,
  isFinal: boolean,
): Promise<{ batch: Batch; problems: string[]; last: number }> {
  const { documents, problems, last } = await getPage(api, page);
  return { batch: toBatch(documents, isFinal), problems, last };
}

function toParts(document: Doc, isFinal: boolean): [head: string, text: string] {
  if (isFinal) return ['', hasText(document) ? JSON.stringify(document.body) : ''];
  const key = toDocumentKey(document);
  if (!hasText(document)) return [JSON.stringify({ key, document } satisfies Line), ''];
  const head = JSON.stringify({ key, document: { ...document, body: null } });
  return [head + tab, JSON.stringify(document.body)];
}
