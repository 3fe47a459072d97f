import { Kind, parse, visit } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';

const limits = { tokens: 2000, fields: 200, aliases: 20, directives: 10, depth: 10 };

type Handler = (request: Request) => Promise<Response>;

/** Answers 400 to queries that would make the server work for nothing, before they are validated. */
export function withGraphqlLimits(handler: Handler): Handler {
  return async (request) => {
    const fault = findGraphqlExcess(await toQuery(request.clone()));
    if (fault) return Response.json({ errors: [{ message: fault }] }, { status: 400 });
    return handler(request);
  };
}

/** What is too much about a query, as a sentence; null when nothing is. */
export function findGraphqlExcess(query: string): string | null {
  const document = parseWithin(query);
  if (typeof document === 'string') return document;
  const counts = { fields: 0, aliases: 0, directives: 0 };
  visit(document, {
    Field(field) {
      counts.fields += 1;
      if (field.alias) counts.aliases += 1;
    },
    Directive() {
      counts.directives += 1;
    },
  });
  const depth = getDepth(document);
  for (const [thing, count] of Object.entries({ ...counts, depth })) {
    const limit = limits[thing as keyof typeof limits];
    if (count > limit) return `The query is too large: ${thing} ${count}, at most ${limit}.`;
  }
  return null;
}

async function toQuery(request: Request): Promise<string> {
  const body: unknown = await request.json().catch(() => null);
  if (typeof body !== 'object' || body === null || !('query' in body)) return '';
  return typeof body.query === 'string' ? body.query : '';
}

/** Syntax errors are left to the server, which words them better. */
function parseWithin(query: string): DocumentNode | string {
  try {
    return parse(query, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    if (error instanceof Error && error.message.includes('token')) {
      return `The query is too large: at most ${limits.tokens} tokens.`;
    }
    return { kind: Kind.DOCUMENT, definitions: [] };
  }
}

/** The deepest path of any operation, fragments followed; a fragment inside itself counts once. */
function getDepth(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(({ name, selectionSet }) => [name.value, selectionSet]),
  );
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return Math.max(
    0,
    ...operations.map((operation) =>
      'selectionSet' in operation ? depthOf(operation.selectionSet, new Set()) : 0,
    ),
  );

  function depthOf(set: SelectionSetNode | undefined, inside: Set<string>): number {
    const depths = (set?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FIELD) return 1 + depthOf(selection.selectionSet, inside);
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, inside);
      const name = selection.name.value;
      if (inside.has(name)) return 0;
      return depthOf(fragments.get(name), new Set([...inside, name]));
    });
    return Math.max(0, ...depths);
  }
}
