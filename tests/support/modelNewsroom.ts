import type {
  AddressRedirect,
  Doc,
  Locale,
  Picture,
  Redirect,
  Reference,
} from '#cms/publishing/documents.ts';
import {
  aCorrection,
  endWithdrawal,
  keepRevision,
  startRecords,
  toPublishedRecords,
  toWithdrawnRecords,
  type Records,
} from './modelRecords.ts';
import { aServedArticle, aServedRegion } from './servedDocuments.ts';

const locales: readonly Locale[] = ['id', 'en'];

/** A document as the newsroom has it, published or not, in one or two languages. */
export interface Row {
  kind: 'articles' | 'people' | 'regions' | 'topics';
  id: string;
  isPublished: boolean;
  isTranslated: boolean;
  name: string;
  slug: string;
  text: string;
  day: number;
  hasPicture: boolean;
  /** Ids of what it names. */
  related: string[];
  topic: string;
  region: string;
  writer: string;
  records: Records;
}

export type Edit =
  | { edit: 'create'; name: string; day: number; topic: number }
  | {
      edit: 'publish' | 'unpublish' | 'translate' | 'illustrate' | 'delete' | 'restore' | 'lead';
      at: number;
    }
  | { edit: 'rename' | 'rewrite' | 'correct' | 'withdraw'; at: number; text: string }
  | { edit: 'move'; at: number; slug: string }
  | { edit: 'swap' | 'relate'; at: number; other: number }
  | { edit: 'redirect'; at: number; path: string }
  | { edit: 'reorder'; at: number; day: number };

/** A newsroom in memory, whose public documents are worked out from its rows after each edit. */
export class ModelNewsroom {
  rows = new Map<string, Row>();
  documents = new Map<string, Doc>();
  redirects: Redirect[] = [];
  /** Ids of what editors lead a path to. */
  #written = new Map<string, string>();
  #deleted: Row[] = [];
  #lead: string | null = null;
  #time = 0;

  /** Makes an edit; answers which documents readers see differently. */
  apply(edit: Edit): { kind: Doc['kind']; id: string }[] {
    const before = new Map([...this.rows].map(([id, row]) => [id, { ...row }]));
    this.#edit(edit);
    for (const row of before.values()) this.#keepRedirects(row);
    return this.#refresh();
  }

  /** As the public content API has them: what was recorded, then what editors wrote. */
  get addressRedirects(): AddressRedirect[] {
    const written = [...this.#written].map(([path, id]): AddressRedirect => {
      const row = this.rows.get(id);
      return { path, to: row?.isPublished ? toReference(row, 'id') : null, url: null };
    });
    return [...this.redirects, ...written];
  }

  /** Begins anew with a few rows of every kind. */
  reset(): { kind: Doc['kind']; id: string }[] {
    this.rows = new Map();
    this.redirects = [];
    this.#written = new Map();
    this.#deleted = [];
    this.#lead = null;
    for (const [kind, count] of [
      ['topics', 3],
      ['regions', 2],
      ['people', 2],
      ['articles', 23],
    ] as const) {
      for (let at = 0; at < count; at += 1) this.#add(kind, `${kind}-${at}`, at);
    }
    return this.#refresh();
  }

  #edit(edit: Edit): void {
    if (edit.edit === 'create') {
      const row = this.#add('articles', `new-${this.rows.size}-${edit.day}`, edit.day);
      row.name = edit.name;
      row.topic = `topics-${edit.topic % 3}`;
      return;
    }
    if (edit.edit === 'restore') {
      const row = this.#deleted.pop();
      if (row) this.rows.set(row.id, row);
      return;
    }
    const all = [...this.rows.values()];
    const row = all[edit.at % all.length];
    if (row === undefined) return;
    switch (edit.edit) {
      case 'publish':
      case 'unpublish':
        row.isPublished = edit.edit === 'publish';
        if (row.isPublished) endWithdrawal(row.records, this.#now);
        return;
      case 'correct':
        this.#correct(row, edit.text);
        return;
      case 'withdraw':
        this.#withdraw(row, edit.text);
        return;
      case 'translate':
        row.isTranslated = !row.isTranslated;
        return;
      case 'illustrate':
        row.hasPicture = !row.hasPicture;
        return;
      case 'delete':
        this.rows.delete(row.id);
        this.#deleted.push(row);
        return;
      case 'lead':
        this.#lead = row.kind === 'articles' ? row.id : null;
        return;
      case 'rename':
        row.name = edit.text;
        return;
      case 'rewrite':
        row.text = edit.text;
        return;
      case 'move':
        row.slug = `${edit.slug}-${row.id}`;
        return;
      case 'redirect':
        this.#written.set(edit.path, row.id);
        return;
      case 'reorder':
        row.day = edit.day;
        return;
      case 'relate': {
        const other = all[edit.other % all.length];
        if (other) this.#relate(row, other);
        return;
      }
      case 'swap': {
        const other = all[edit.other % all.length];
        if (other?.kind === row.kind) [row.slug, other.slug] = [other.slug, row.slug];
      }
    }
  }

  #correct({ kind, isPublished, records }: Row, text: string): void {
    if (kind !== 'articles' || !isPublished) return;
    const severity = text < 'M' ? 'serious' : 'minor';
    records.corrections.push(aCorrection({ text, severity, issuedAt: this.#now }));
  }

  #withdraw(row: Row, text: string): void {
    if (row.kind !== 'articles' || !row.isPublished) return;
    row.isPublished = false;
    const correction = aCorrection({
      kind: 'withdrawal',
      severity: 'serious',
      text,
      issuedAt: this.#now,
    });
    row.records.withdrawn = { slug: row.slug, locales: toLocales(row), correction };
  }

  get #now(): string {
    return new Date(Date.UTC(2026, 0, 1) + this.#time).toISOString();
  }

  #relate(row: Row, other: Row): void {
    if (other.kind === 'articles') row.related = [other.id];
    if (other.kind === 'topics') row.topic = other.id;
    if (other.kind === 'regions') row.region = other.id;
    if (other.kind === 'people') row.writer = other.id;
  }

  #add(kind: Row['kind'], id: string, at: number): Row {
    const row: Row = {
      kind,
      id,
      isPublished: true,
      isTranslated: at % 3 === 0,
      name: `Nama ${id}`,
      slug: id,
      text: `Teks ${id}`,
      day: at,
      hasPicture: at % 4 === 0,
      related: [],
      topic: `topics-${at % 3}`,
      region: `regions-${at % 2}`,
      writer: `people-${at % 2}`,
      records: startRecords(),
    };
    this.rows.set(id, row);
    return row;
  }

  #keepRedirects(former: Row): void {
    if (!former.isPublished) return;
    const now = this.rows.get(former.id);
    for (const locale of toLocales(former)) {
      const isSame =
        now?.isPublished && toLocales(now).includes(locale) && now.slug === former.slug;
      if (isSame) continue;
      const { kind, slug, id } = former;
      this.redirects = this.redirects.filter(
        (one) => one.kind !== kind || one.locale !== locale || one.slug !== slug,
      );
      this.redirects.push({ kind, locale, slug, to: { kind, id, slug, name: '', locale } });
    }
  }

  /** Works out anew what readers see; a name that changed elsewhere does not touch a document. */
  #refresh(): { kind: Doc['kind']; id: string }[] {
    this.#time += 1000;
    const updatedAt = this.#now;
    for (const { kind, isPublished, records, name, text } of this.rows.values()) {
      if (kind === 'articles' && isPublished) keepRevision(records, updatedAt, name, text);
    }
    const documents = new Map<string, Doc>();
    const changed = new Map<string, { kind: Doc['kind']; id: string }>();
    for (const document of this.#toDocuments(updatedAt)) {
      const key = `${document.kind}/${document.locale}/${document.id}`;
      const former = this.documents.get(key);
      const isSame = former !== undefined && toComparable(former) === toComparable(document);
      documents.set(key, isSame ? { ...document, updatedAt: former.updatedAt } : document);
      if (!isSame) changed.set(`${document.kind}/${document.id}`, document);
    }
    for (const [key, document] of this.documents) {
      if (!documents.has(key)) changed.set(`${document.kind}/${document.id}`, document);
    }
    this.documents = documents;
    this.redirects = this.redirects.map((redirect) => {
      const target = redirect.to === null ? null : this.rows.get(redirect.to.id);
      const to = target?.isPublished ? toReference(target, redirect.locale) : null;
      return to === null && redirect.to !== null && target
        ? redirect
        : { ...redirect, to: to ?? redirect.to };
    });
    return [...changed.values()].map(({ kind, id }) => ({ kind, id }));
  }

  #toDocuments(updatedAt: string): Doc[] {
    const published = [...this.rows.values()].filter(({ isPublished }) => isPublished);
    const lead = this.#lead === null ? null : this.rows.get(this.#lead);
    return [
      ...published.flatMap((row) =>
        toLocales(row).flatMap((locale) => [
          this.#toDocument(row, locale, updatedAt),
          ...toPublishedRecords(row.records, toReference(row, locale), updatedAt),
        ]),
      ),
      ...[...this.rows.values()].flatMap(({ records, id }) =>
        toWithdrawnRecords(records, id, updatedAt),
      ),
      ...locales.map((locale) => ({
        kind: 'frontPage' as const,
        id: 'frontPage' as const,
        locale,
        updatedAt,
        lead: lead?.isPublished ? toReference(lead, locale) : null,
        figures: [],
      })),
    ];
  }

  #toDocument(row: Row, locale: Locale, updatedAt: string): Doc {
    const { kind, id, slug, name, text } = row;
    const alternates = Object.fromEntries(toLocales(row).map((one) => [one, slug]));
    const base = { id, locale, updatedAt, slug, alternates };
    const image = row.hasPicture ? aPicture(id) : null;
    if (kind === 'topics') return { ...base, kind, name, description: text };
    if (kind === 'regions') return aServedRegion({ ...base, name, description: text, image });
    if (kind === 'people') {
      return { ...base, kind, name, position: null, organisation: null, biography: text, image };
    }
    return aServedArticle({
      ...base,
      title: name,
      summary: `Ringkasan ${name}`,
      image,
      body: { root: { children: [this.#toParagraph(row, locale)] } },
      topics: this.#find([row.topic], locale),
      regions: this.#find([row.region], locale),
      credits: this.#find([row.writer], locale).map((person) => ({ role: 'writer', person })),
      related: this.#find(row.related, locale),
      publishedAt: new Date(Date.UTC(2025, 0, 1 + row.day)).toISOString(),
      corrections: [...row.records.corrections],
    });
  }

  #toParagraph(row: Row, locale: Locale) {
    const words = { type: 'text' as const, text: row.text, format: 0 };
    const [document] = this.#find([row.region], locale);
    const link = document && {
      type: 'link' as const,
      fields: { linkType: 'internal' as const, document },
      children: [words],
    };
    return { type: 'paragraph' as const, children: [words, link ?? words] };
  }

  #find(ids: readonly string[], locale: Locale): Reference[] {
    return ids
      .flatMap((id) => this.rows.get(id) ?? [])
      .filter(({ isPublished }) => isPublished)
      .map((row) => toReference(row, locale));
  }
}

function toLocales({ kind, isTranslated }: Row): readonly Locale[] {
  return kind === 'regions' || kind === 'people' || isTranslated ? locales : ['id'];
}

function toReference(row: Row, wanted: Locale): Reference {
  const locale = toLocales(row).includes(wanted) ? wanted : 'id';
  return { kind: row.kind, id: row.id, slug: row.slug, name: row.name, locale };
}

/** A document but for its time and what others are called. */
function toComparable(document: Doc): string {
  return JSON.stringify({ ...document, updatedAt: '' }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'kind' in value && !('updatedAt' in value)
      ? { ...value, name: '', slug: '', locale: '' }
      : value,
  );
}

function aPicture(id: string): Picture {
  return {
    url: `/api/public/media/${id}.jpg`,
    width: 1600,
    height: 1200,
    alt: id,
    caption: null,
    credit: 'Tembus',
    focalX: 50,
    focalY: 50,
    updatedAt: '2026-11-01T00:00:00.000Z',
    color: null,
    sources: [320, 480, 768].map((width) => ({
      format: 'webp',
      width,
      height: width * 0.75,
      url: `/api/public/media/${id}-${width}.webp`,
    })),
    share: null,
  };
}
