import type { Payload } from 'payload';
import { toFigure } from './createTexts.ts';
import type { DemoFigure } from './demoText.ts';
import type { Register } from './register.ts';
import { sources } from './sources.ts';

const figures: DemoFigure[] = [
  {
    label: {
      id: 'Lidi sawit dalam satu kiriman ke Pakistan',
      en: 'Oil-palm sticks in one shipment to Pakistan',
    },
    value: 163.2,
    unit: { id: 'ton', en: 'tonnes' },
    source: sources.pakistan,
  },
  {
    label: {
      id: 'Lidi nipah dalam satu kiriman ke Nepal, 2021',
      en: 'Nipah sticks in one shipment to Nepal, 2021',
    },
    value: 12,
    unit: { id: 'ton', en: 'tonnes' },
    source: sources.nepal,
  },
  {
    label: {
      id: 'Negara tujuan arang dan lidi Kaltim yang disebut pada 2021',
      en: 'Countries named in 2021 as buyers of charcoal and sticks from East Kalimantan',
    },
    value: 3,
    unit: { id: 'negara', en: 'countries' },
    source: sources.paser,
  },
  {
    label: {
      id: 'Indeks Pemberdayaan Gender Paser, peringkat 4 dari 10',
      en: 'Gender empowerment index of Paser, 4th of 10',
    },
    value: 65.66,
    source: sources.paser,
  },
];

export async function setFrontPage(payload: Payload, register: Register): Promise<void> {
  const created = await payload.updateGlobal({
    slug: 'frontPage',
    locale: 'id',
    data: {
      lead: register.document('articles', 'yang-kita-tahu'),
      figures: figures.map((figure) => toFigure(figure, 'id')),
    },
  });
  await payload.updateGlobal({
    slug: 'frontPage',
    locale: 'en',
    data: {
      figures: figures.map((figure, index) => ({
        ...toFigure(figure, 'en'),
        id: created.figures?.[index]?.id ?? null,
      })),
    },
  });
}
