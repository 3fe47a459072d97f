import type { Payload } from 'payload';
import type { DemoCertificate, DemoOffer, DemoSeller } from './demoSeller.ts';
import { products } from './products.ts';
import type { Register } from './register.ts';
import { crafts } from './sellers/crafts.ts';
import { food } from './sellers/food.ts';
import { sticksAndCharcoal } from './sellers/sticksAndCharcoal.ts';

const sellers: DemoSeller[] = [...sticksAndCharcoal, ...food, ...crafts];

export async function createSellers(payload: Payload, register: Register): Promise<void> {
  for (const seller of sellers) {
    const draft = seller.status === 'draft';
    const created = await payload.create({
      collection: 'sellers',
      locale: 'id',
      draft,
      data: toData(seller, register),
    });
    await payload.update({
      collection: 'sellers',
      id: created.id,
      locale: 'en',
      draft,
      data: {
        _status: seller.status,
        tagline: seller.tagline.en,
        about: seller.about.en,
        offers: seller.offers.map((offer, index) => ({
          ...toOffer(offer, register, 'en'),
          id: created.offers?.[index]?.id ?? null,
        })),
        certificates: seller.certificates?.map((certificate, index) => ({
          ...toCertificate(certificate, 'en'),
          id: created.certificates?.[index]?.id ?? null,
        })),
      },
    });
    register.add('sellers', seller.key, created.id);
  }
}

function toData(seller: DemoSeller, register: Register) {
  const { key, status, name, owner, womenLed, memberCount, links } = seller;
  return {
    slug: key,
    _status: status,
    example: true,
    name,
    owner,
    womenLed,
    memberCount,
    region: register.id('regions', seller.region),
    tagline: seller.tagline.id,
    about: seller.about.id,
    image: register.id('media', seller.picture),
    gallery: register.ids('media', seller.gallery),
    offers: seller.offers.map((offer) => toOffer(offer, register, 'id')),
    destinations: register.ids('countries', seller.destinations),
    certificates: seller.certificates?.map((certificate) => toCertificate(certificate, 'id')),
    contacts: {
      // 0800 is no mobile prefix: the number reaches nobody.
      whatsapp: `+62800000000${seller.line}`,
      email: `${key}@contoh.example`,
      website: `https://contoh.example/${key}`,
    },
    links: links ?? [],
  };
}

function toOffer(offer: DemoOffer, register: Register, locale: 'id' | 'en') {
  const { moq, capacityPerMonth, unit, priceBasis, leadTimeDays } = offer;
  const kind = products.find(({ key }) => key === offer.product);
  return {
    product: register.id('products', offer.product),
    name: offer.name[locale],
    specification: offer.specification[locale],
    packing: offer.packing[locale],
    hsCode: kind?.hsCode ?? null,
    hsSource: kind?.hsSource ?? null,
    photos: register.ids('media', offer.photos),
    moq,
    capacityPerMonth,
    unit,
    priceBasis,
    leadTimeDays,
  };
}

function toCertificate({ method, ...shared }: DemoCertificate, locale: 'id' | 'en') {
  return { ...shared, checkedBy: 'Mirna Salsabila', method: method[locale] };
}
