import type { Story } from '#cms/payload-types.ts';
import { addDays } from '#cms/desk/days.ts';
import type { Found } from '#cms/desk/deskQueries.ts';
import type { Asking, DeskItem } from '#cms/desk/getDesk.ts';

/** A certificate is renewed in about two months; a figure is looked up on its day. */
const renewalDays = 60;

/** Published sellers with a certificate that has run out or soon will, the most urgent first. */
export async function getExpiringCertificates(asking: Asking, limit: number): Promise<Found> {
  const { payload, user, now } = asking;
  const until = addDays(now, renewalDays).toISOString();
  const { docs } = await payload.find({
    collection: 'sellers',
    where: {
      _status: { equals: 'published' },
      'certificates.validUntil': { less_than_equal: until },
    },
    limit: 500,
    pagination: false,
    overrideAccess: false,
    user,
    select: { name: true, certificates: true },
  });
  const items = docs.flatMap(({ id, name, certificates }) =>
    toDue(certificates, until).map(({ kind, validUntil }) => ({
      kind: 'sellers' as const,
      id,
      title: name,
      at: validUntil,
      remark: kind,
    })),
  );
  return toFound(items, limit);
}

/** Figures that readers see and somebody wanted to check again by now, the longest overdue first. */
export async function getExpiringFigures(asking: Asking, limit: number): Promise<Found> {
  const { payload, user, now } = asking;
  const until = now.toISOString();
  const asked = { locale: 'id', overrideAccess: false, user } as const;
  const [{ docs }, frontPage] = await Promise.all([
    payload.find({
      ...asked,
      collection: 'stories',
      where: { _status: { equals: 'published' }, 'figures.validUntil': { less_than_equal: until } },
      limit: 500,
      pagination: false,
      select: { title: true, figures: true },
    }),
    payload.findGlobal({ ...asked, slug: 'frontPage' }),
  ]);
  const stories = docs.flatMap(({ id, title, figures }) => {
    const place = { kind: 'stories' as const, id, title };
    return toDue(figures, until).map((figure) => toItem(place, figure));
  });
  const place = { kind: 'frontPage' as const, id: 'frontPage', title: '' };
  const own = toDue(frontPage.figures, until).map((figure) => toItem(place, figure));
  return toFound([...stories, ...own], limit);
}

type Figure = NonNullable<Story['figures']>[number];

function toItem(
  place: Pick<DeskItem, 'kind' | 'id' | 'title'>,
  { label, validUntil }: Pick<Figure, 'label'> & { validUntil: string },
): DeskItem {
  return { ...place, at: validUntil, remark: label };
}

function toDue<Fact extends { validUntil?: string | null }>(
  facts: readonly Fact[] | null | undefined,
  until: string,
) {
  return (facts ?? []).flatMap((fact) =>
    fact.validUntil && fact.validUntil <= until ? [{ ...fact, validUntil: fact.validUntil }] : [],
  );
}

function toFound(items: DeskItem[], limit: number): Found {
  const sorted = items.toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  return { total: sorted.length, items: sorted.slice(0, limit) };
}
