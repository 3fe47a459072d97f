import config from '#cms/payload.config.ts';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { withBodyLimit } from '#cms/access/bodyLimit.ts';

export const GET = REST_GET(config);
export const OPTIONS = REST_OPTIONS(config);
export const POST = withBodyLimit(REST_POST(config), { takesFiles: true });
export const PATCH = withBodyLimit(REST_PATCH(config), { takesFiles: true });
export const PUT = withBodyLimit(REST_PUT(config), { takesFiles: true });
export const DELETE = withBodyLimit(REST_DELETE(config));
