import type { Article, Doc, Person, Reference, Region } from '#cms/publishing/documents.ts';
import { aCorrection, toWithdrawnRecords } from './modelRecords.ts';
import { makeSentence, pick, toRandom } from './generatedText.ts';
import type { Named, Newsroom } from './newsroom.ts';

export const editKinds = ['body', 'title', 'new', 'withdraw', 'slug', 'rename', 'relate'] as const;
export type EditKind = (typeof editKinds)[number];

/** What an editor does, one thing after another, chosen by a row of numbers from a seed. */
export class Editor {
  readonly #newsroom: Newsroom;
  readonly #random: () => number;
  #count = 0;

  constructor(newsroom: Newsroom, seed: number) {
    this.#newsroom = newsroom;
    this.#random = toRandom(seed);
  }

  /** Makes one change in the newsroom; answers which documents a CMS would name in its hint. */
  edit(kind: EditKind): Named[] {
    this.#count += 1;
    if (kind === 'new') return this.#write();
    if (kind === 'withdraw') return this.#withdraw(this.#pickArticle());
    if (kind === 'rename') return this.#rename();
    const article = this.#pickArticle();
    return this.#publish({ ...article, ...this.#getChange(kind, article) });
  }

  #getChange(kind: EditKind, { id, locale, slug, alternates, body }: Article): Partial<Article> {
    const [first, ...others] = body.root.children;
    if (kind === 'body' && first?.type === 'paragraph') {
      const text = { type: 'text' as const, text: `${this.#sentence(40)}.`, format: 0 };
      return { body: { root: { children: [{ ...first, children: [text] }, ...others] } } };
    }
    if (kind === 'slug') {
      const moved = `${slug}-${this.#count}`;
      return { slug: moved, alternates: { ...alternates, [locale]: moved } };
    }
    if (kind === 'relate') {
      const others = this.#articles.filter((one) => one.id !== id && one.locale === locale);
      return { related: [toReference(pick(others, this.#random))] };
    }
    return { title: this.#sentence(9) };
  }

  #write(): Named[] {
    const model = this.#pickArticle();
    const id = `new-${this.#count}`;
    const newest = Math.max(...this.#articles.map((one) => Date.parse(one.publishedAt)));
    const publishedAt = new Date(newest + 60_000).toISOString();
    return this.#publish({
      ...model,
      id,
      slug: id,
      alternates: { [model.locale]: id },
      title: this.#sentence(9),
      publishedAt,
      related: [],
    });
  }

  /** Those who relate to what is withdrawn lose it, as the public content API would have it. */
  #withdraw(article: Article): Named[] {
    const { id } = article;
    const versions = this.#articles.filter((one) => one.id === id);
    const records = versions.flatMap((version) => this.#recordWithdrawal(version));
    for (const version of versions) this.#newsroom.withdraw(version);
    for (const record of records) this.#newsroom.publish(record);
    const relating = this.#articles.filter(({ related }) => related.some(isTo(article)));
    const left = relating.flatMap((one) =>
      this.#publish({ ...one, related: one.related.filter((it) => !isTo(article)(it)) }),
    );
    return [{ kind: 'articles', id }, ...records, ...left];
  }

  #recordWithdrawal({ id, slug, locale, publishedAt }: Article): Doc[] {
    const issuedAt = this.#now;
    const correction = aCorrection({ kind: 'withdrawal', severity: 'serious', issuedAt });
    const withdrawn = { slug, locales: [locale], publishedAt, correction };
    return toWithdrawnRecords({ withdrawn }, id, issuedAt);
  }

  #rename(): Named[] {
    const named = this.#newsroom.documents.filter(
      (one): one is Person | Region => one.kind === 'people' || one.kind === 'regions',
    );
    const one = pick(named, this.#random);
    return this.#publish({ ...one, name: this.#sentence(2) });
  }

  /** The other languages of a document learn its new slug with it. */
  #publish(document: Extract<Doc, { slug: string }>): Named[] {
    const { kind, id, locale, alternates } = document;
    const updatedAt = this.#now;
    this.#newsroom.publish({ ...document, updatedAt });
    for (const other of this.#newsroom.documents) {
      if (other.kind !== kind || other.id !== id || other.locale === locale) continue;
      this.#newsroom.publish({ ...other, alternates, updatedAt });
    }
    return [{ kind, id }];
  }

  get #now(): string {
    return new Date(Date.UTC(2026, 11, 1, 0, 0, this.#count)).toISOString();
  }

  #pickArticle(): Article {
    return pick(this.#articles, this.#random);
  }

  #sentence(length: number): string {
    return makeSentence(length, this.#random);
  }

  get #articles(): Article[] {
    return this.#newsroom.documents.filter((one) => one.kind === 'articles');
  }
}

function toReference({ kind, id, slug, title, locale }: Article): Reference {
  return { kind, id, slug, name: title, locale };
}

function isTo({ id }: { id: string }) {
  return (reference: Reference) => reference.id === id;
}
