import type { Payload } from 'payload';
import { countries } from './countries.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { products } from './products.ts';
import { regions } from './regions.ts';
import type { Register } from './register.ts';
import { topics } from './topics.ts';

/** Everything that texts and sellers name, in Indonesian and English. */
export async function createReferences(payload: Payload, register: Register): Promise<void> {
  await createRegions(payload, register);
  await createCountries(payload, register);
  await createOrganisations(payload, register);
  await createPeople(payload, register);
  await createTopics(payload, register);
  await createProducts(payload, register);
}

async function createRegions(payload: Payload, register: Register): Promise<void> {
  for (const { key, name, nameEnglish, code, type, capital, description, picture } of regions) {
    const image = register.id('media', picture);
    const { id } = await payload.create({
      collection: 'regions',
      locale: 'id',
      data: { slug: key, name, code, type, capital, description: description.id, image },
    });
    const english = { name: nameEnglish, description: description.en };
    await payload.update({ collection: 'regions', id, locale: 'en', data: english });
    register.add('regions', key, id);
  }
}

async function createCountries(payload: Payload, register: Register): Promise<void> {
  for (const { key, code, name } of countries) {
    const { id } = await payload.create({
      collection: 'countries',
      locale: 'id',
      data: { slug: key, code, name: name.id },
    });
    await payload.update({ collection: 'countries', id, locale: 'en', data: { name: name.en } });
    register.add('countries', key, id);
  }
}

async function createOrganisations(payload: Payload, register: Register): Promise<void> {
  for (const { key, name, description, ...shared } of organisations) {
    const { id } = await payload.create({
      collection: 'organisations',
      locale: 'id',
      data: { slug: key, name: name.id, description: description.id, ...shared },
    });
    const english = { name: name.en, description: description.en };
    await payload.update({ collection: 'organisations', id, locale: 'en', data: english });
    register.add('organisations', key, id);
  }
}

async function createPeople(payload: Payload, register: Register): Promise<void> {
  for (const { key, name, position, organisation, biography, picture } of people) {
    const { id } = await payload.create({
      collection: 'people',
      locale: 'id',
      data: {
        slug: key,
        name,
        position: position.id,
        biography: biography.id,
        organisation: organisation ? register.id('organisations', organisation) : null,
        image: picture ? register.id('media', picture) : null,
      },
    });
    const english = { position: position.en, biography: biography.en };
    await payload.update({ collection: 'people', id, locale: 'en', data: english });
    register.add('people', key, id);
  }
}

async function createTopics(payload: Payload, register: Register): Promise<void> {
  for (const { key, name, slug, description } of topics) {
    const { id } = await payload.create({
      collection: 'topics',
      locale: 'id',
      data: { name: name.id, slug: slug.id, description: description.id },
    });
    const english = { name: name.en, slug: slug.en, description: description.en };
    await payload.update({ collection: 'topics', id, locale: 'en', data: english });
    register.add('topics', key, id);
  }
}

async function createProducts(payload: Payload, register: Register): Promise<void> {
  for (const { key, name, slug, summary, description, hsCode, hsSource, picture } of products) {
    const { id } = await payload.create({
      collection: 'products',
      locale: 'id',
      data: {
        name: name.id,
        slug: slug.id,
        summary: summary.id,
        description: description.id,
        hsCode,
        hsSource,
        image: register.id('media', picture),
      },
    });
    const english = {
      name: name.en,
      slug: slug.en,
      summary: summary.en,
      description: description.en,
    };
    await payload.update({ collection: 'products', id, locale: 'en', data: english });
    register.add('products', key, id);
  }
}
