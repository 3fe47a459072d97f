import type { DemoStory } from '../demoText.ts';
import {
  body,
  factBox,
  figure,
  gallery,
  heading,
  linkTo,
  paragraph,
  quote,
  relatedCard,
} from '../lexical.ts';
import { inventedSource } from '../sources.ts';
import { exampleNotice } from './exampleNotice.ts';

export const nipahIndia: DemoStory = {
  key: 'nipah-india',
  status: 'published',
  publishedAt: '2023-05-16T09:00:00+08:00',
  picture: 'menjemur-lidi',
  place: 'Tana Paser',
  region: 'paser',
  credits: [
    { role: 'writer', person: 'dayang-lestari' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'photographer', person: 'hendra-sapati' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'own',
  topics: ['ekspor', 'pemberdayaan-perempuan', 'mutu-produk'],
  people: ['aisyah-tamrin'],
  products: ['lidi-nipah'],
  countries: ['india', 'nepal'],
  related: ['articles/ukuran-lidi'],
  sellers: ['nipah-muara-contoh'],
  firstExportYear: 2023,
  figures: [
    {
      label: { id: 'Peraut dalam kelompok', en: 'Makers in the group' },
      value: 42,
      unit: { id: 'orang', en: 'people' },
      period: '2023',
      source: inventedSource,
    },
    {
      label: { id: 'Lidi dalam kiriman pertama', en: 'Sticks in the first shipment' },
      value: 11.4,
      unit: { id: 'ton', en: 'tonnes' },
      period: '2023',
      source: inventedSource,
    },
    {
      label: { id: 'Lidi yang ditolak pembeli', en: 'Sticks refused by the buyer' },
      value: 2.1,
      unit: { id: 'persen', en: 'per cent' },
      period: '2023',
      source: inventedSource,
    },
  ],
  milestones: [
    {
      date: '2021',
      text: {
        id: 'Dua belas peraut menabung untuk timbangan bersama.',
        en: 'Twelve makers save up for a scale.',
      },
    },
    {
      date: '2022-08',
      text: {
        id: 'Contoh 5 kg dikirim kepada calon pembeli.',
        en: 'A 5 kg sample goes to a prospective buyer.',
      },
    },
    {
      date: '2023-04',
      text: {
        id: 'Kontainer pertama berangkat melalui pengekspor.',
        en: 'The first container leaves through an exporter.',
      },
    },
  ],
  helpers: ['kelas-ekspor-contoh'],
  wording: {
    id: {
      title: 'Kontainer pertama kelompok nipah: kalah di contoh, menang di gudang',
      slug: 'kontainer-pertama-kelompok-nipah',
      summary:
        'Kisah contoh: contoh lidi pertama ditolak karena lembap. Setahun kemudian kelompok perempuan di muara itu mengisi satu kontainer ke India.',
      body: (at) =>
        body(
          exampleNotice.id,
          paragraph(
            'Lima kilogram lidi itu kembali dalam bentuk foto: bercak abu-abu di tengah ikatan. Calon pembeli di India tidak marah. Ia hanya menulis satu kata, ',
            'mould',
            ', dan berhenti membalas. Bagi ',
            linkTo(at.document('sellers', 'nipah-muara-contoh'), 'kelompok Nipah Muara (contoh)'),
            ', dari situlah usaha ekspornya bermula.',
          ),
          quote({
            text: 'Kami malu selama sehari. Hari kedua kami membongkar semua ikat dan mencari tahu dari mana lembapnya datang.',
            person: at.id('people', 'aisyah-tamrin'),
            position: 'ketua kelompok (tokoh contoh)',
          }),
          heading('Mencari air'),
          paragraph(
            'Mereka menimbang dua puluh ikat setiap pagi. Ikat dari rumah dekat sungai tidak pernah menjadi ringan. Penyebabnya lantai: lidi dijemur di tanah pada siang hari dan menyerap lembap lagi pada malam hari. Kelompok membuat para-para setinggi pinggang, memindahkan penyimpanan ke rumah panggung, dan melarang mengikat lidi pada hari hujan.',
          ),
          gallery(
            at.id('media', 'pohon-nipah'),
            at.id('media', 'menjemur-lidi'),
            at.id('media', 'lidi-nipah'),
          ),
          paragraph(
            'Perubahan itu menambah pekerjaan dan tidak langsung menambah uang. Tiga anggota berhenti. Yang tinggal membagi giliran jaga para-para, termasuk malam hari, ketika embun turun dan terpal harus ditutup. Sesudah dua bulan, ikat yang ditimbang pada hari ketiga tidak lagi berubah beratnya.',
          ),
          heading('Buku yang mengubah rapat'),
          paragraph(
            'Setiap ikat membawa nama. Pada awalnya anggota keberatan karena merasa dicurigai. Lalu terlihat bahwa ikat dari satu dusun hampir tidak pernah ditolak, dan para perautnya diminta mengajar yang lain. Upah tambahan untuk lidi tanpa tolakan diputuskan dalam rapat, bukan oleh ketua.',
          ),
          figure({
            value: '2,1',
            unit: 'persen',
            label: 'Lidi yang ditolak pada kiriman pertama',
            period: '2023',
            sourceName: inventedSource.name,
          }),
          paragraph(
            'Contoh kedua dikirim setelah tiga pekan pengeringan. Balasan datang dalam empat hari, kali ini dengan pertanyaan tentang kapasitas. Kontainer pertama berisi 11,4 ton dan berangkat melalui sebuah pengekspor, karena kelompok belum mempunyai izin sendiri.',
          ),
          factBox(
            'Pelajaran kelompok',
            'Kirim contoh hanya jika barang seribu kali lipatnya dapat dibuat sama.',
            'Catat penolakan, jangan menyembunyikannya.',
            'Bayar mutu, bukan hanya berat.',
          ),
          relatedCard(at.document('articles', 'ukuran-lidi')),
        ),
    },
    en: {
      title: 'A nipah group’s first container: lost on the sample, won in the store',
      slug: 'a-nipah-groups-first-container',
      summary:
        'Example story: the first sample of sticks was refused for damp. A year later the group of women in the estuary filled a container bound for India.',
      body: (at) =>
        body(
          exampleNotice.en,
          paragraph(
            'The five kilograms of sticks came back as a photograph: grey specks in the heart of a bundle. The prospective buyer in India was not angry. He wrote one word, “mould”, and fell silent. For the ',
            linkTo(at.document('sellers', 'nipah-muara-contoh'), 'Nipah Muara group (example)'),
            ' that was where exporting began.',
          ),
          quote({
            text: 'We were ashamed for a day. On the second day we undid every bundle to find out where the damp came from.',
            person: at.id('people', 'aisyah-tamrin'),
            position: 'head of the group (invented)',
          }),
          heading('Looking for water'),
          paragraph(
            'They weighed twenty bundles every morning. Those from the houses by the river never got lighter. The floor was to blame: the sticks dried on the ground by day and drank again at night. The group built racks at waist height, moved its store into a house on stilts and forbade tying bundles on rainy days.',
          ),
          gallery(
            at.id('media', 'pohon-nipah'),
            at.id('media', 'menjemur-lidi'),
            at.id('media', 'lidi-nipah'),
          ),
          paragraph(
            'The changes made for more work and not at once for more money. Three members left. Those who stayed took turns at the racks, also at night, when dew falls and the covers have to be drawn. After two months a bundle weighed on the third day no longer changed.',
          ),
          heading('The book that changed the meetings'),
          paragraph(
            'Every bundle carries a name. At first members objected; they felt suspected. Then it turned out that bundles from one hamlet were hardly ever refused, and its makers were asked to teach the rest. Extra pay for faultless sticks was decided by the meeting, not by its head.',
          ),
          figure({
            value: '2.1',
            unit: 'per cent',
            label: 'Sticks refused in the first shipment',
            period: '2023',
            sourceName: inventedSource.name,
          }),
          paragraph(
            'The second sample went out after three weeks of drying. The answer came in four days, this time asking about capacity. The first container held 11.4 tonnes and left through an exporter, since the group had no licence of its own.',
          ),
          factBox(
            'What the group learned',
            'Send a sample only if you can make a thousand times as much, and the same.',
            'Write refusals down; do not hide them.',
            'Pay for quality and not for weight alone.',
          ),
          relatedCard(at.document('articles', 'ukuran-lidi')),
        ),
    },
  },
};
