import type { CollectionConfig } from 'payload';
import { editor, staff } from '#cms/access/rules.ts';
import { sendChanges } from '#cms/hooks/noticeChange.ts';
import { noticeDeletedPicture, noticePicture, rememberUsers } from '#cms/hooks/noticePicture.ts';
import { imageSizes } from '#cms/media/imageSizes.ts';
import { keepWrittenFacts } from '#cms/media/keepWrittenFacts.ts';
import { prepareUpload } from '#cms/media/prepareUpload.ts';
import { fitShare, saveFittedShare, setColor } from '#cms/media/shareAndColor.ts';

/** Pictures. The public reads the files of published documents, never these rows. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { id: 'Gambar', en: 'Picture' },
    plural: { id: 'Gambar', en: 'Pictures' },
  },
  access: { read: staff, create: staff, update: staff, delete: editor },
  disableDuplicate: true,
  // The credit goes into the file, one picture at a time.
  disableBulkEdit: true,
  admin: {
    group: { id: 'Bahan', en: 'Material' },
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit', 'rights', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
    description: {
      id: 'JPEG, PNG, WebP, atau AVIF sampai 20 MB. Lokasi (GPS) dan data kamera dihapus saat diunggah; nama pembuat, kredit, dan lisensi tetap di dalam berkas. Tandai titik fokus agar wajah atau barang tidak terpotong.',
      en: 'JPEG, PNG, WebP or AVIF up to 20 MB. Place (GPS) and camera data are removed on upload; creator, credit and licence stay in the file. Set the focal point so that a face or a product is not cut off.',
    },
  },
  upload: {
    staticDir: '.data/media',
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    imageSizes,
    // The file itself holds no metadata but the credit, which its sizes carry on.
    withMetadata: async ({ metadata }) => Boolean(metadata.exif ?? metadata.xmp),
    adminThumbnail: 'webp320',
    focalPoint: true,
    crop: false,
    pasteURL: false,
  },
  hooks: {
    beforeOperation: [prepareUpload],
    beforeChange: [keepWrittenFacts, setColor, fitShare],
    afterChange: [saveFittedShare, noticePicture],
    beforeDelete: [rememberUsers],
    afterDelete: [noticeDeletedPicture],
    afterOperation: [sendChanges],
  },
  fields: [
    {
      name: 'alt',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: { id: 'Teks alternatif', en: 'Alternative text' },
      admin: {
        description: {
          id: 'Katakan apa yang terlihat, untuk orang yang tidak melihatnya: "Tiga perempuan menganyam rotan di teras." Wajib sebelum gambar terbit.',
          en: 'Say what is seen, for people who do not see it: "Three women weave rattan on a porch." Required before the picture is published.',
        },
      },
    },
    {
      name: 'caption',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: { id: 'Keterangan gambar', en: 'Caption' },
      admin: {
        description: {
          id: 'Yang tidak terlihat: siapa, di mana, kapan. Dicetak di bawah gambar.',
          en: 'What is not seen: who, where, when. Printed below the picture.',
        },
      },
    },
    {
      name: 'credit',
      type: 'text',
      maxLength: 200,
      label: { id: 'Kredit', en: 'Credit' },
      admin: {
        description: {
          id: 'Nama pemotret atau pembuat, dan lembaganya, seperti tercetak di bawah gambar. Wajib sebelum gambar terbit. Bila dikosongkan saat mengunggah, diambil dari data di dalam berkas.',
          en: 'Name of the photographer or maker, and for whom, as printed below the picture. Required before the picture is published. Left empty on upload, it is taken from the data in the file.',
        },
      },
    },
    {
      name: 'creator',
      type: 'text',
      maxLength: 200,
      label: { id: 'Pembuat', en: 'Creator' },
      admin: {
        description: {
          id: 'Orang yang memotret atau menggambar. Ditulis ke dalam berkas gambar.',
          en: 'The person who took or drew it. Written into the picture file.',
        },
      },
    },
    {
      name: 'licence',
      type: 'text',
      maxLength: 200,
      label: { id: 'Lisensi atau hak cipta', en: 'Licence or copyright' },
      admin: {
        placeholder: 'CC BY 4.0',
        description: {
          id: 'Nama lisensi, alamatnya, atau pemegang hak cipta. Ditulis ke dalam berkas gambar.',
          en: 'Name of the licence, its address, or who holds the copyright. Written into the picture file.',
        },
      },
    },
    {
      name: 'rights',
      type: 'select',
      label: { id: 'Hak pakai', en: 'Rights' },
      defaultValue: 'own',
      options: [
        { value: 'own', label: { id: 'Milik sendiri', en: 'Our own' } },
        { value: 'licence', label: { id: 'Berlisensi', en: 'Licensed' } },
        { value: 'permission', label: { id: 'Seizin pemilik', en: 'By permission of the owner' } },
        { value: 'public-domain', label: { id: 'Domain publik', en: 'Public domain' } },
      ],
      admin: {
        description: {
          id: 'Dengan dasar apa gambar ini boleh dipakai.',
          en: 'On what ground this picture may be used.',
        },
      },
    },
    {
      name: 'source',
      type: 'text',
      maxLength: 300,
      label: { id: 'Asal', en: 'Source' },
      admin: {
        description: {
          id: 'Dari siapa atau alamat mana gambar ini didapat. Hanya dibaca redaksi.',
          en: 'From whom or which address this picture came. Read by the newsroom only.',
        },
      },
    },
    {
      name: 'color',
      type: 'text',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
  ],
};
