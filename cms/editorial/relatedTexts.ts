import { toWords } from '#cms/editorial/words.ts';

/** What a text is about: ids by the kind of what they name. */
export type Subjects = Partial<Record<SubjectKind, readonly string[]>>;
export type SubjectKind = keyof typeof weights;

export interface IndexedText {
  kind: 'articles' | 'stories';
  id: string;
  title: string;
  publishedAt: string;
  subjects: Subjects;
  /** Title, summary and body; what the title says counts threefold. */
  text: string;
}

export interface Suggestion {
  kind: 'articles' | 'stories';
  id: string;
  title: string;
  publishedAt: string;
  score: number;
  /** What both name, what is rarest first. */
  shared: { kind: SubjectKind; id: string }[];
  /** Words both use that few others do. */
  words: string[];
}

/** A shared person says more than a shared region. */
const weights = {
  people: 3,
  products: 3,
  sellers: 3,
  organisations: 2,
  countries: 2,
  regions: 2,
  topics: 1.5,
} as const;

/** What texts can have in common besides words. */
export const subjectKinds = Object.keys(weights) as SubjectKind[];
const weightOfText = 14;

interface Entry extends Omit<IndexedText, 'text'> {
  norm: number;
}
interface Posting {
  entry: Entry;
  weight: number;
}

/** Published texts by their words and subjects; a text that changes takes its own place. */
export class RelatedTexts {
  readonly #entries = new Map<string, Entry>();
  readonly #postings = new Map<string, Posting[]>();
  #count = 0;

  get size(): number {
    return this.#entries.size;
  }

  /** Left-over postings of texts that changed; worth building anew when they are many. */
  get waste(): number {
    return this.#count - this.#entries.size;
  }

  put({ text, ...facts }: IndexedText): void {
    const words = weigh([...toWords(facts.title), ...toWords(facts.title), ...toWords(text)]);
    const norm = Math.hypot(...words.values());
    const entry = { ...facts, norm };
    this.#entries.set(toKey(facts), entry);
    this.#count += 1;
    for (const [word, weight] of words) this.#post(word, { entry, weight });
    for (const [kind, ids] of Object.entries(facts.subjects)) {
      for (const id of ids) this.#post(`${kind}/${id}`, { entry, weight: 1 });
    }
  }

  /** The texts nearest to one that may not be published itself, nearest first. */
  suggest(asked: IndexedText, count: number): Suggestion[] {
    const found = new Map<Entry, Suggestion>();
    this.#addSubjects(asked, found);
    this.#addWords(asked, found);
    const own = toKey(asked);
    return [...found]
      .filter(([entry]) => this.#entries.get(toKey(entry)) === entry && toKey(entry) !== own)
      .map(([, suggestion]) => suggestion)
      .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
      .slice(0, count);
  }

  #addSubjects({ subjects }: IndexedText, found: Map<Entry, Suggestion>): void {
    const asked = subjectKinds.flatMap((kind) =>
      (subjects[kind] ?? []).map((id) => ({ kind, id, rarity: this.#rarity(`${kind}/${id}`) })),
    );
    for (const { kind, id, rarity } of asked.toSorted((a, b) => b.rarity - a.rarity)) {
      for (const { entry } of this.#postings.get(`${kind}/${id}`) ?? []) {
        const suggestion = getSuggestion(found, entry);
        suggestion.score += weights[kind] * rarity;
        suggestion.shared.push({ kind, id });
      }
    }
  }

  #addWords({ title, text }: IndexedText, found: Map<Entry, Suggestion>): void {
    const words = weigh([...toWords(title), ...toWords(title), ...toWords(text)]);
    const norm = Math.hypot(...words.values()) || 1;
    const rare = [...words]
      .map(([word, weight]) => ({ word, weight, rarity: this.#rarity(word) }))
      // What one text in five says tells nothing apart.
      .filter(({ word }) => (this.#postings.get(word)?.length ?? 0) <= Math.max(5, this.size / 5))
      .toSorted((one, other) => other.weight * other.rarity - one.weight * one.rarity)
      .slice(0, 80);
    for (const { word, weight, rarity } of rare) {
      for (const posting of this.#postings.get(word) ?? []) {
        const suggestion = getSuggestion(found, posting.entry);
        const share = (weight * posting.weight * rarity) / (norm * posting.entry.norm);
        suggestion.score += weightOfText * share;
        if (suggestion.words.length < 3 && rarity > 1) suggestion.words.push(word);
      }
    }
  }

  /** 0 for what every text has, and the more the fewer have it. */
  #rarity(term: string): number {
    const having = this.#postings.get(term)?.length ?? 0;
    return having === 0 ? 0 : Math.log((1 + this.size) / having);
  }

  #post(term: string, posting: Posting): void {
    const postings = this.#postings.get(term);
    if (postings) postings.push(posting);
    else this.#postings.set(term, [posting]);
  }
}

function getSuggestion(found: Map<Entry, Suggestion>, entry: Entry): Suggestion {
  const known = found.get(entry);
  if (known) return known;
  const { kind, id, title, publishedAt } = entry;
  const made: Suggestion = { kind, id, title, publishedAt, score: 0, shared: [], words: [] };
  found.set(entry, made);
  return made;
}

function weigh(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts) counts.set(word, 1 + Math.log(count));
  return counts;
}

function toKey({ kind, id }: { kind: string; id: string }): string {
  return `${kind}/${id}`;
}
