import type { Tab } from 'payload';
import { leadPictureWidth } from '#cms/editorial/checks/pictureSize.ts';
import { credits } from '#cms/fields/credits.ts';
import { dateline } from '#cms/fields/dateline.ts';
import { picture, references } from '#cms/fields/related.ts';
import { relatedSuggestions } from '#cms/fields/relatedSuggestions.ts';
import { richTextField } from '#cms/fields/richText.ts';
import { rights } from '#cms/fields/rights.ts';
import { seo } from '#cms/fields/seo.ts';

/** Title, summary, picture, body: what the reader reads. */
export const contentTab: Tab = {
  label: { id: 'Isi', en: 'Content' },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 160,
      label: { id: 'Judul', en: 'Title' },
      admin: {
        description: {
          id: 'Sebut siapa melakukan apa. Di bawah 90 karakter terbaca utuh di ponsel.',
          en: 'Say who does what. Under 90 characters it shows whole on a phone.',
        },
      },
    },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 400,
      label: { id: 'Ringkasan', en: 'Summary' },
      admin: {
        rows: 3,
        description: {
          id: 'Satu atau dua kalimat di bawah judul, di daftar, dan di kartu WhatsApp.',
          en: 'One or two sentences below the title, in lists, and on WhatsApp cards.',
        },
      },
    },
    picture('image', {
      required: true,
      label: { id: 'Gambar utama', en: 'Main picture' },
      description: {
        id: `Paling sedikit ${leadPictureWidth} piksel lebarnya, dengan teks alternatif dan kredit.`,
        en: `At least ${leadPictureWidth} pixels wide, with alt text and credit.`,
      },
    }),
    richTextField('body', {
      required: true,
      label: { id: 'Naskah', en: 'Body' },
      description: {
        id: 'Ketik / untuk menyisipkan gambar, kutipan, angka, kotak fakta, atau kartu bacaan.',
        en: 'Type / to insert a picture, quote, figure, fact box or related card.',
      },
    }),
  ],
};

export const bylineTab: Tab = {
  label: { id: 'Nama & sumber', en: 'Byline & sources' },
  fields: [credits, dateline, rights],
};

/** What the text is about; readers find it through these. */
export const subjectsTab: Tab = {
  label: { id: 'Kaitan', en: 'Subjects' },
  description: {
    id: 'Kaitan menentukan di halaman mana tulisan ini muncul dan bagaimana ia dicari.',
    en: 'Subjects decide on which pages this text appears and how it is found.',
  },
  fields: [
    references('topics', 'topics', { label: { id: 'Topik', en: 'Topics' } }),
    references('regions', 'regions', { label: { id: 'Wilayah', en: 'Regions' } }),
    references('people', 'people', { label: { id: 'Tokoh', en: 'People' } }),
    references('organisations', 'organisations', { label: { id: 'Lembaga', en: 'Organisations' } }),
    references('products', 'products', { label: { id: 'Produk', en: 'Products' } }),
    references('countries', 'countries', { label: { id: 'Negara', en: 'Countries' } }),
    references('related', ['articles', 'stories'], {
      label: { id: 'Baca juga', en: 'Read also' },
      description: {
        id: 'Paling baik dua atau tiga. Kosongkan: dipilih dari kaitan yang sama.',
        en: 'Two or three are best. Empty: chosen by shared subjects.',
      },
    }),
    relatedSuggestions,
  ],
};

export const seoTab: Tab = { label: { id: 'Pencarian', en: 'Search' }, fields: [seo] };
