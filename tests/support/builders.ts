import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { File, Payload } from 'payload';
import type { Role } from '#cms/access/roles.ts';
import type { Article, Media, Seller, Story, User } from '#cms/payload-types.ts';

type Draft<Document> = Partial<Omit<Document, 'id' | 'createdAt' | 'updatedAt'>>;
export const password = 'kata-sandi-untuk-uji-coba';

/** A published article that lacks nothing, unless told otherwise. */
export async function anArticle(payload: Payload, data: Draft<Article> = {}): Promise<Article> {
  return payload.create({ collection: 'articles', data: await toNews(payload, data) });
}

export async function aDraftArticle(payload: Payload, data: Draft<Article> = {}) {
  return payload.create({
    collection: 'articles',
    draft: true,
    data: await toNews(payload, { ...data, _status: 'draft' }),
  });
}

/** A published story that lacks nothing, unless told otherwise. */
export async function aStory(payload: Payload, data: Draft<Story> = {}): Promise<Story> {
  return payload.create({ collection: 'stories', data: await toNews(payload, data) });
}

/** A published seller with the fields that publishing asks for. */
export async function aSeller(payload: Payload, data: Draft<Seller> = {}): Promise<Seller> {
  const region = data.region ?? (await aRegion(payload)).id;
  const name = `Usaha ${randomUUID().slice(0, 8)}`;
  return payload.create({
    collection: 'sellers',
    data: { name, slug: '', womenLed: true, _status: 'published', ...data, region },
  });
}

export async function aRegion(payload: Payload, data: { name?: string; code?: string } = {}) {
  const digits = String(Math.floor(1000 + Math.random() * 9000));
  const code = `${digits.slice(0, 2)}.${digits.slice(2)}`;
  const name = `Kabupaten ${randomUUID().slice(0, 8)}`;
  return payload.create({
    collection: 'regions',
    data: { name, code, type: 'kabupaten', slug: '', ...data },
  });
}

export async function aPerson(payload: Payload, name = `Tokoh ${randomUUID().slice(0, 8)}`) {
  return payload.create({ collection: 'people', data: { name, slug: '' } });
}

const writers = new WeakMap<Payload, Promise<string>>();

/** Who wrote what does not say otherwise; stored without a hint to anyone and without a memory. */
export function theWriter(payload: Payload): Promise<string> {
  const known = writers.get(payload) ?? createWriter(payload);
  writers.set(payload, known);
  return known;
}

async function createWriter(payload: Payload): Promise<string> {
  const data = { name: 'Pewarta Uji', slug: 'pewarta-uji' };
  const { id } = await payload.db.create({ collection: 'people', data });
  return String(id);
}

const pictures = new WeakMap<Payload, Promise<string>>();

/** What illustrates whatever does not say otherwise: drawing all its sizes anew takes longest. */
export function thePicture(payload: Payload): Promise<string> {
  const known = pictures.get(payload) ?? aMedia(payload).then(({ id }) => id);
  pictures.set(payload, known);
  return known;
}

export async function aTopic(payload: Payload, name = `Topik ${randomUUID().slice(0, 8)}`) {
  return payload.create({ collection: 'topics', data: { name, slug: '' } });
}

/** A small picture with alt text and credit. */
export async function aMedia(
  payload: Payload,
  data: Draft<Media> = {},
  file?: File,
): Promise<Media> {
  return payload.create({
    collection: 'media',
    data: { alt: 'Tiga perempuan menganyam rotan', credit: 'Tembus', rights: 'own', ...data },
    file: file ?? (await aPictureFile()),
  });
}

export async function aPictureFile(width = 64, height = 40): Promise<File> {
  const create = { width, height, channels: 3, background: '#7a4b2a' } as const;
  const data = await sharp({ create }).jpeg().toBuffer();
  return { data, size: data.length, name: `${randomUUID()}.jpg`, mimetype: 'image/jpeg' };
}

export async function aUser(payload: Payload, role: Role): Promise<User> {
  const email = `${role}-${randomUUID().slice(0, 8)}@tembus.example`;
  return payload.create({
    collection: 'users',
    data: { name: `Si ${role}`, email, password, role },
  });
}

/** The header with which this user speaks to the REST API. */
export async function anAuthorization(payload: Payload, user: User) {
  const { token } = await payload.login({
    collection: 'users',
    data: { email: user.email, password },
  });
  return { Authorization: `JWT ${token}` };
}

/** A body of one paragraph for each text. */
export function aBody(...texts: string[]): Article['body'] {
  return { root: { type: 'root', ...block, children: texts.map(toParagraph) } };
}

const block = { format: '', indent: 0, version: 1, direction: 'ltr' } as const;

function toParagraph(text: string) {
  const words = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 };
  return { type: 'paragraph', ...block, textFormat: 0, textStyle: '', children: [words] };
}

async function toNews<Document extends Article | Story>(payload: Payload, data: Draft<Document>) {
  return {
    title: `Kopi Kutai menembus Jepang ${randomUUID().slice(0, 8)}`,
    slug: '',
    summary: 'Dua puluh karung kopi berangkat dari Samarinda.',
    body: aBody('Pagi itu dua puluh karung kopi dimuat ke kapal.'),
    rights: { ground: 'own' as const },
    credits: data.credits ?? [{ role: 'writer' as const, person: await theWriter(payload) }],
    _status: 'published' as const,
    ...data,
    image: data.image ?? (await thePicture(payload)),
  };
}
