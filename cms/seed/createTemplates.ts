import type { Payload } from 'payload';
import { body } from './lexical.ts';
import type { Register } from './register.ts';
import { templates } from './templates.ts';

export async function createTemplates(payload: Payload, register?: Register): Promise<void> {
  const topics = register ? [register.id('topics', 'ekspor')] : [];
  for (const { body: toNodes, kinds, ...template } of templates) {
    await payload.create({
      collection: 'templates',
      locale: 'id',
      data: {
        ...template,
        kinds: [...kinds],
        body: body(...toNodes()),
        topics: template.name === 'Pelepasan ekspor' ? topics : [],
      },
    });
  }
}
