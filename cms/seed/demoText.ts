import type { LexicalBody } from './lexical.ts';
import type { PictureName } from './pictureList.ts';
import type { Register } from './register.ts';

/** A text in both languages; what has no English is shown in Indonesian. */
export interface Translated {
  id: string;
  en?: string;
}

/** What one language of an article or story says. */
export interface Wording {
  title: string;
  slug: string;
  /** 120–200 characters. */
  summary: string;
  body: (at: Register) => LexicalBody;
}

export interface Source {
  name: string;
  url?: string;
  /** YYYY-MM-DD */
  date?: string;
}

/** The words that are right, and those that stood there first. */
export interface Mistake {
  right: string;
  wrong: string;
}

/** An article of the demo. Relations are written as keys of documents made before it. */
export interface DemoArticle {
  key: string;
  status: 'published' | 'draft';
  /** When it was published, or for a draft begun, with its offset from UTC. */
  publishedAt: string;
  picture: PictureName;
  wording: { id: Wording; en?: Wording };
  place: string;
  region: string;
  credits: { role: 'writer' | 'editor' | 'photographer' | 'translator'; person: string }[];
  ground: 'own' | 'licence' | 'quoted' | 'facts';
  sources?: Source[];
  topics: string[];
  regions?: string[];
  people?: string[];
  organisations?: string[];
  products?: string[];
  countries?: string[];
  related?: `${'articles' | 'stories'}/${string}`[];
  notes?: string;
  /** What its first version said instead of what it says: the demo corrects it afterwards. */
  mistake?: { id: Mistake; en: Mistake; correction: Required<Translated> };
  /** What an editor asks the writer of a draft to mend. */
  changesAsked?: string;
  /** Why it is withdrawn as soon as it is published. */
  withdrawal?: Required<Translated>;
}

export interface DemoFigure {
  label: Translated;
  value: number;
  unit?: Translated;
  period?: string;
  source: { name: string; url?: string };
}

/** A success story of the demo. */
export interface DemoStory extends DemoArticle {
  sellers: string[];
  firstExportYear?: number;
  figures: DemoFigure[];
  milestones: { date: string; text: Translated }[];
  helpers: string[];
}
