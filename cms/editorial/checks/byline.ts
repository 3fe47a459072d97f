import { toFindings } from './finding.ts';
import type { Check } from './finding.ts';

/** These texts are written by others, whom the sources name. */
const writtenByOthers = ['licence', 'quoted'];

/** Who answers for the text: its writer must be named, its editor should be. */
export const byline: Check = ({ credits, rights }, context) => {
  const isNamed = (wanted: string) => credits.some(({ role, person }) => role === wanted && person);
  const isOurs = !writtenByOthers.includes(rights.ground);
  return [
    ...toFindings('byline', 'error', context, isOurs && !isNamed('writer') ? [noWriter] : []),
    ...toFindings('byline', 'advice', context, isNamed('editor') ? [] : [noEditor]),
  ];
};

const noWriter = {
  field: 'credits',
  message: {
    id: 'Pewarta belum disebut. Tambahkan di Nama pembuat.',
    en: 'The writer is not named yet. Add one to the byline.',
  },
};

const noEditor = {
  field: 'credits',
  message: {
    id: 'Editor belum disebut; di halaman hanya tertulis pewartanya.',
    en: 'The editor is not named; the page will name the writer only.',
  },
};
