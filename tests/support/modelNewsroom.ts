import type { Doc } from '#cms/publishing/documents.ts';
import type { AddressRedirect, Redirect } from '#cms/publishing/lists.ts';
import {
  toComparable,
  toDocuments,
  toLocales,
  toPublishedAt,
  toReference,
} from './modelDocuments.ts';
import { aCorrection, endWithdrawal, keepRevision } from './modelRecords.ts';
import { aRow, type Edit, type Row } from './modelRows.ts';

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
      ['organisations', 2],
      ['products', 2],
      ['sellers', 2],
      ['stories', 2],
      // One more than the least of which one has left the front of the list of news.
      ['articles', 41],
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
    row.records.withdrawn = {
      slug: row.slug,
      locales: toLocales(row),
      publishedAt: toPublishedAt(row),
      correction,
    };
  }

  get #now(): string {
    return new Date(Date.UTC(2026, 0, 1) + this.#time).toISOString();
  }

  #relate(row: Row, other: Row): void {
    if (other.kind === 'articles' || other.kind === 'stories') row.related = [other.id];
    if (other.kind === 'topics') row.topic = other.id;
    if (other.kind === 'regions') row.region = other.id;
    if (other.kind === 'people') row.writer = other.id;
    if (other.kind === 'organisations') row.organisation = other.id;
    if (other.kind === 'products') row.product = other.id;
    if (other.kind === 'sellers') row.seller = other.id;
  }

  #add(kind: Row['kind'], id: string, at: number): Row {
    const row = aRow(kind, id, at);
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
    for (const document of toDocuments(this.rows, this.#lead, updatedAt)) {
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
}
