import type { CheckedText } from './checkedText.ts';
import { toFindings } from './finding.ts';
import type { Check, Found } from './finding.ts';

/**
 * What is not our own names whose it is. Current news may be quoted when its source is named in
 * full (UU 28/2014 on copyright, article 43 c): who published it, where and when.
 */
export const sources: Check = ({ rights }, context) => {
  if (rights.ground === 'own' || rights.ground === '') return [];
  const none = rights.sources.length === 0 ? [missing] : [];
  const parts = rights.ground === 'quoted' ? quotedParts : nameOnly;
  const incomplete = rights.sources.flatMap((source, index) =>
    parts.filter((part) => !source[part]).map((part) => toIncomplete(index, part)),
  );
  return toFindings('sources', 'error', context, [...none, ...incomplete]);
};

type Part = keyof CheckedText['rights']['sources'][number];

const nameOnly: Part[] = ['name'];
const quotedParts: Part[] = ['name', 'url', 'date'];

const missing: Found = {
  field: 'rights.sources',
  message: {
    id: 'Sumber belum disebut. Bahan dari luar selalu menyebut dari siapa.',
    en: 'No source is named yet. Material from elsewhere always says whose it is.',
  },
};

const partNames: Record<Part, Found['message']> = {
  name: { id: 'namanya', en: 'its name' },
  url: { id: 'alamat webnya', en: 'its web address' },
  date: { id: 'tanggal terbitnya', en: 'its date of publication' },
};

function toIncomplete(index: number, part: Part): Found {
  const message = {
    id: `Sumber ke-${index + 1} belum lengkap; tulis ${partNames[part].id}.`,
    en: `Source ${index + 1} is incomplete; write ${partNames[part].en}.`,
  };
  return { field: `rights.sources.${index}.${part}`, message };
}
