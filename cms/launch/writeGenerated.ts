import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import config from '#cms/payload.config.ts';

const loaded = await config;
await generateTypes(loaded, { log: false });
await generateImportMap(loaded, { force: true, log: false });
process.exit();
