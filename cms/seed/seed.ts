import type { Payload } from 'payload';
import { articles, stories } from './texts.ts';
import { createCorrections } from './createCorrections.ts';
import { createPictures } from './createPictures.ts';
import type { DrawPicture } from './createPictures.ts';
import { createReferences } from './createReferences.ts';
import { createSellers } from './createSellers.ts';
import { createTemplates } from './createTemplates.ts';
import { createTexts } from './createTexts.ts';
import { createUsers } from './createUsers.ts';
import { drawPicture } from './pictures/pictures.ts';
import { Register } from './register.ts';
import { setFrontPage } from './setFrontPage.ts';

interface Options {
  /** Makes the file of a picture; a test that looks at none may give something small. */
  draw?: DrawPicture;
  /** Gets a line for each stage. */
  report?: (line: string) => void;
}

/**
 * Fills an empty CMS with the demo: pictures, reference documents, sellers, articles, stories, the
 * front page, and a user of every role with the given password. Throws when the CMS holds anything.
 *
 * Users come last: without one nobody can log in, so a demo that was interrupted is not taken for
 * a whole one.
 */
export async function seedDemo(
  payload: Payload,
  password: string,
  { draw = drawPicture, report = console.log }: Options = {},
): Promise<void> {
  await refuseUnlessEmpty(payload);
  const register = new Register();
  report('Demo: drawing and resizing the pictures');
  await createPictures(payload, register, draw, (line) => report(`Demo: ${line}`));
  report('Demo: regions, countries, organisations, people, topics, products');
  await createReferences(payload, register);
  report('Demo: sellers');
  await createSellers(payload, register);
  report(`Demo: ${articles.length} articles and ${stories.length} stories`);
  await createTemplates(payload, register);
  await createTexts(payload, register);
  await createCorrections(payload, register);
  await setFrontPage(payload, register);
  await createUsers(payload, register, password);
  report('Demo: done');
}

async function refuseUnlessEmpty(payload: Payload): Promise<void> {
  const collections = ['users', 'media', 'regions', 'articles', 'stories', 'sellers'] as const;
  for (const collection of collections) {
    const { totalDocs } = await payload.count({ collection, trash: true });
    if (totalDocs === 0) continue;
    throw new Error(
      `The demo goes into an empty database only; this one has ${totalDocs} in ${collection}. ` +
        'If an earlier demo was interrupted, delete the database and start again.',
    );
  }
}
