import type { Doc } from '#cms/publishing/documents.ts';
import { Newsroom } from './newsroom.ts';

export interface ContentServer {
  url: string;
  close(): Promise<void>;
}

/** The public content API over documents in memory; pictures are made when they are asked for. */
export function serveDocuments(documents: readonly Doc[]): Promise<ContentServer> {
  return Newsroom.open(documents);
}
