import type { Translated } from './demoText.ts';
import type { LexicalBody } from './lexical.ts';
import type { PictureName } from './pictureList.ts';

export interface DemoOffer {
  product: string;
  name: Required<Translated>;
  specification: Required<Translated>;
  moq: string;
  capacityPerMonth: number;
  unit: 'kg' | 'ton' | 'litre' | 'piece' | 'pack' | 'bundle' | 'container';
  priceBasis: 'EXW' | 'FOB' | 'CIF' | 'ask';
  packing: Required<Translated>;
  leadTimeDays: number;
  photos: PictureName[];
}

export interface DemoCertificate {
  kind: string;
  number: string;
  issuer: string;
  validFrom: string;
  validUntil: string;
  checkedAt: string;
  method: Required<Translated>;
}

/** An invented business: name and text say so, and its contacts reach nobody. */
export interface DemoSeller {
  key: string;
  status: 'published' | 'draft';
  name: string;
  owner: string;
  womenLed: boolean;
  memberCount: number;
  region: string;
  tagline: Required<Translated>;
  about: { id: LexicalBody; en: LexicalBody };
  picture: PictureName;
  gallery: PictureName[];
  offers: DemoOffer[];
  destinations: string[];
  certificates?: DemoCertificate[];
  /** Two digits that end a telephone number in a range that no mobile telephone has. */
  line: string;
  links?: { platform: string; url: string }[];
}
