import { exportSite, type ExportOptions } from '#site/publisher/export.ts';

/** An export as a process of its own; the last line it prints is its report. */
const options = JSON.parse(process.argv[2] ?? '{}') as ExportOptions;
const report = await exportSite({ ...options, print: console.error });
console.log(JSON.stringify(report));
process.exit();
