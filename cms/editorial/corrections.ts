/** What is said of a published text afterwards; withdrawal is its end. */
export const correctionKinds = ['correction', 'clarification', 'update', 'withdrawal'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** A serious one stands above the text, a minor one below it. */
export const severities = ['serious', 'minor'] as const;
export type Severity = (typeof severities)[number];

/** The kinds of documents that are corrected, and whose versions readers can compare. */
export const reportKinds = ['articles', 'stories'] as const;
export type ReportKind = (typeof reportKinds)[number];

export function isReportKind(kind: string): kind is ReportKind {
  return reportKinds.some((candidate) => candidate === kind);
}

/** Names a document whatever becomes of its row: `articles/<id>`. */
export function toTarget(kind: ReportKind, id: string): string {
  return `${kind}/${id}`;
}

export function parseTarget(target: string): { kind: ReportKind; id: string } {
  const [kind = '', id = ''] = target.split('/');
  if (!isReportKind(kind)) throw new Error(`${target} names no text that can be corrected.`);
  return { kind, id };
}
