import type { Seller as SellerRow } from '#cms/payload-types.ts';
import { toBase } from '#cms/publishing/base.ts';
import type { Certificate, Offer, Seller } from '#cms/publishing/documents.ts';
import type { Lookup } from '#cms/publishing/lookup.ts';
import { toRichText } from '#cms/publishing/richText.ts';

export function toSeller(row: SellerRow, lookup: Lookup): Seller {
  return {
    kind: 'sellers',
    ...toBase('sellers', row, lookup),
    name: row.name,
    owner: row.owner || null,
    womenLed: row.womenLed ?? false,
    memberCount: row.memberCount ?? null,
    region: lookup.getReference('regions', row.region),
    tagline: row.tagline || null,
    about: toRichText(row.about, lookup),
    image: lookup.getPicture(row.image),
    gallery: lookup.getPictures(row.gallery),
    offers: (row.offers ?? []).filter(({ name }) => name).map((offer) => toOffer(offer, lookup)),
    destinations: lookup.getReferences('countries', row.destinations),
    certificates: (row.certificates ?? []).map(toCertificate),
    contacts: {
      whatsapp: row.contacts?.whatsapp || null,
      email: row.contacts?.email || null,
      website: row.contacts?.website || null,
    },
    links: (row.links ?? []).map(({ platform, url }) => ({ platform, url })),
    example: row.example ?? false,
  };
}

function toOffer(row: NonNullable<SellerRow['offers']>[number], lookup: Lookup): Offer {
  return {
    product: lookup.getReference('products', row.product),
    name: row.name,
    specification: row.specification || null,
    hsCode: row.hsCode || null,
    hsSource: row.hsSource || null,
    moq: row.moq || null,
    capacityPerMonth: row.capacityPerMonth ?? null,
    unit: row.unit ?? null,
    priceBasis: row.priceBasis ?? null,
    packing: row.packing || null,
    leadTimeDays: row.leadTimeDays ?? null,
    photos: lookup.getPictures(row.photos),
  };
}

/** Who checked a certificate stays with the newsroom; when and how is for the reader. */
function toCertificate(row: NonNullable<SellerRow['certificates']>[number]): Certificate {
  return {
    kind: row.kind,
    number: row.number || null,
    issuer: row.issuer || null,
    validFrom: row.validFrom ?? null,
    validUntil: row.validUntil ?? null,
    checkedAt: row.checkedAt ?? null,
    method: row.method || null,
  };
}
