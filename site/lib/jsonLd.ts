import type {
  BreadcrumbList,
  CorrectionComment,
  NewsArticle,
  Organization,
  Person as PersonThing,
  Product as ProductThing,
  WithContext,
} from 'schema-dts';
import { getCredited } from './credits.ts';
import { getIdentity } from './identity.ts';
import { toPictureSources, toShareUrl } from './pictures.ts';
import { documentPath, homePath, toAbsoluteUrl, type Linked } from './paths.ts';
import type { Correction, Locale, Picture, Reference } from './parts.ts';
import type { Article, Person, Product, Seller, Story } from './schemas.ts';

const context = 'https://schema.org';

export function toArticleJsonLd(article: Article | Story): WithContext<NewsArticle> {
  const url = toDocumentUrl(article);
  const writers = getCredited(article, 'writer').map(toNamedPerson);
  const editors = getCredited(article, 'editor').map(toNamedPerson);
  const translators = getCredited(article, 'translator').map(toNamedPerson);
  return {
    '@context': context,
    '@type': 'NewsArticle',
    ...(url && { url, mainEntityOfPage: url }),
    headline: article.title,
    ...(article.summary && { description: article.summary }),
    ...toImage(article.seo.image ?? article.image),
    inLanguage: article.locale,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    author: writers.length === 0 ? toPublisher(article.locale) : writers,
    ...(editors.length > 0 && { editor: editors }),
    ...(translators.length > 0 && { translator: translators }),
    publisher: toPublisher(article.locale),
    ...(article.dateline.place && { dateline: article.dateline.place }),
    keywords: article.topics.map(({ name }) => name),
    ...(article.corrections.length > 0 && { correction: article.corrections.map(toComment) }),
  };
}

export function toOrganizationJsonLd(locale: Locale): WithContext<Organization> {
  return { '@context': context, ...toPublisher(locale) };
}

/** A business is an organisation that makes offers; nothing it did not say is claimed. */
export function toSellerJsonLd(seller: Seller): WithContext<Organization> {
  const url = toDocumentUrl(seller);
  const { contacts, links, locale, region } = seller;
  return {
    '@context': context,
    '@type': 'Organization',
    name: seller.name,
    ...(url && { url }),
    ...(seller.tagline && { description: seller.tagline }),
    ...toImage(seller.image),
    ...(contacts.email && { email: contacts.email }),
    ...(contacts.whatsapp && { telephone: contacts.whatsapp }),
    ...(region && {
      address: {
        '@type': 'PostalAddress',
        addressLocality: region.name,
        addressRegion: locale === 'id' ? 'Kalimantan Timur' : 'East Kalimantan',
        addressCountry: 'ID',
      },
    }),
    sameAs: [contacts.website, ...links.map((link) => link.url)].filter((link) => link !== null),
    makesOffer: seller.offers.map((offer) => ({
      '@type': 'Offer',
      itemOffered: {
        '@type': 'Product',
        name: offer.name,
        ...(offer.specification && { description: offer.specification }),
      },
    })),
  };
}

export function toProductJsonLd(product: Product): WithContext<ProductThing> {
  const url = toDocumentUrl(product);
  return {
    '@context': context,
    '@type': 'Product',
    name: product.name,
    ...(url && { url }),
    ...(product.summary && { description: product.summary }),
    ...toImage(product.image),
    ...(product.hsCode && {
      additionalProperty: { '@type': 'PropertyValue', name: 'HS code', value: product.hsCode },
    }),
  };
}

export function toPersonJsonLd(person: Person): WithContext<PersonThing> {
  const url = toDocumentUrl(person);
  return {
    '@context': context,
    '@type': 'Person',
    name: person.name,
    ...(url && { url }),
    ...(person.position && { jobTitle: person.position }),
    ...(person.organisation && {
      worksFor: { '@type': 'Organization', name: person.organisation.name },
    }),
    ...toImage(person.image),
  };
}

/** The way from the front page to a page, which is the last of the crumbs. */
export function toBreadcrumbJsonLd(
  crumbs: readonly { name: string; path: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: toAbsoluteUrl(path),
    })),
  };
}

function toPublisher(locale: Locale): Exclude<Organization, string> {
  const { name, description, publisher } = getIdentity(locale);
  return {
    '@type': 'Organization',
    name,
    description,
    url: toAbsoluteUrl(homePath(locale)),
    parentOrganization: { '@type': 'Organization', name: publisher },
  };
}

function toComment(correction: Correction): CorrectionComment {
  return {
    '@type': 'CorrectionComment',
    text: correction.text,
    inLanguage: correction.textLocale,
    datePublished: correction.issuedAt,
    ...(correction.amendedAt && { dateModified: correction.amendedAt }),
  };
}

function toNamedPerson(person: Reference): Exclude<PersonThing, string> {
  const url = toDocumentUrl(person);
  return { '@type': 'Person', name: person.name, ...(url && { url }) };
}

function toImage(picture: Picture | null): { image?: string } {
  if (picture === null) return {};
  return { image: toAbsoluteUrl(toShareUrl(picture) ?? toPictureSources(picture).src) };
}

function toDocumentUrl(document: Linked): string | null {
  const path = documentPath(document);
  return path === null ? null : toAbsoluteUrl(path);
}
