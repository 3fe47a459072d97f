import config from '#cms/payload.config.ts';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { withBodyLimit } from '#cms/access/bodyLimit.ts';
import { withGraphqlLimits } from '#cms/access/graphqlLimits.ts';

export const OPTIONS = REST_OPTIONS(config);
export const POST = withBodyLimit(withGraphqlLimits(GRAPHQL_POST(config)));
