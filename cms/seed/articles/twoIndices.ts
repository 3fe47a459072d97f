import type { DemoArticle } from '../demoText.ts';
import {
  body,
  blockquote,
  bullets,
  heading,
  linkTo,
  paragraph,
  relatedCard,
  rule,
  subheading,
} from '../lexical.ts';
import { sources } from '../sources.ts';

export const twoIndices: DemoArticle = {
  key: 'dua-indeks',
  status: 'published',
  publishedAt: '2022-03-08T07:00:00+08:00',
  picture: 'rapat-kelompok',
  place: 'Samarinda',
  region: 'samarinda',
  credits: [
    { role: 'writer', person: 'bayu-pranata' },
    { role: 'editor', person: 'mirna-salsabila' },
    { role: 'translator', person: 'galuh-prameswari' },
  ],
  ground: 'facts',
  sources: [sources.paser],
  topics: ['pemberdayaan-perempuan'],
  regions: ['paser'],
  organisations: ['dkp3a-kaltim'],
  related: ['articles/perempuan-paser-ekspor'],
  wording: {
    id: {
      title: 'IPG dan IDG: dua indeks yang sering tertukar, dan cara membacanya',
      slug: 'ipg-dan-idg-dua-indeks-yang-sering-tertukar',
      summary:
        'Paser berada di urutan terakhir menurut satu indeks gender dan keempat menurut indeks lain. Keduanya benar, sebab keduanya mengukur hal yang berbeda.',
      body: (at) =>
        body(
          paragraph(
            'Sebuah kabupaten dapat menempati urutan terakhir sekaligus urutan keempat. Itulah yang terjadi pada ',
            linkTo(at.document('regions', 'paser'), 'Kabupaten Paser'),
            ': IPG 71,15 di peringkat sepuluh dari sepuluh, IDG 65,66 di peringkat empat. Angka itu disampaikan Kepala DKP3A Kaltim pada 2021. Singkatannya hanya berbeda satu huruf, tetapi isinya jauh berbeda.',
          ),
          subheading('IPG: apakah hidupnya setara?'),
          paragraph(
            'Indeks Pembangunan Gender membandingkan pembangunan manusia perempuan dengan laki-laki: umur harapan hidup, sekolah, dan pengeluaran. Angka 100 berarti setara. Makin jauh di bawah 100, makin tertinggal perempuan dari laki-laki di daerah yang sama.',
          ),
          paragraph(
            'Karena merupakan perbandingan, IPG yang rendah tidak selalu berarti perempuan miskin. Di daerah tambang atau kebun besar, upah laki-laki dapat tinggi sekali sehingga jaraknya melebar.',
          ),
          subheading('IDG: apakah ikut menentukan?'),
          paragraph(
            'Indeks Pemberdayaan Gender melihat tiga hal: bagian perempuan di parlemen daerah, di jabatan profesional dan manajerial, serta dalam sumbangan pendapatan. Satu pemilihan umum dapat mengubahnya.',
          ),
          blockquote(
            'IPG menanyakan hasilnya. IDG menanyakan siapa yang duduk di meja ketika hasil itu dibagi.',
          ),
          paragraph(
            'Peringkat menambah satu jebakan lagi. Peringkat empat dari sepuluh terdengar baik, tetapi selisih antara peringkat empat dan tujuh bisa hanya beberapa persepuluh. Sebaliknya, daerah di urutan terakhir dapat membaik setiap tahun dan tetap terakhir, karena daerah lain membaik pula. Karena itu, tuliskan nilainya bersama peringkatnya.',
          ),
          heading('Yang perlu ditulis bersama angkanya'),
          bullets(
            'Tahun data, bukan tahun pidato.',
            'Lembaga yang menghitung.',
            'Jumlah daerah yang dibandingkan.',
            'Arah perubahan dari tahun sebelumnya, bila ada.',
          ),
          paragraph(
            'Laporan yang memuat angka Paser tidak menyebut tahun datanya, sehingga kami tidak dapat mengatakan apakah keadaannya membaik. Menuliskan ketidaktahuan itu adalah bagian dari pekerjaan.',
          ),
          rule(),
          paragraph(
            'Bagi kelompok usaha, kedua indeks berguna sebagai bahan proposal, asalkan tidak dibaca sebagai nilai rapor. Usaha yang memberi perempuan pendapatan sendiri menyentuh keduanya: pengeluaran dalam IPG dan sumbangan pendapatan dalam IDG.',
          ),
          relatedCard(at.document('articles', 'perempuan-paser-ekspor')),
        ),
    },
    en: {
      title: 'IPG and IDG: two gender indices, often confused, and how to read them',
      slug: 'ipg-and-idg-two-gender-indices',
      summary:
        'Paser comes last by one gender index and fourth by another. Both are right, because they measure different things. A short guide for groups and reporters.',
      body: (at) =>
        body(
          paragraph(
            'A regency can come last and fourth at once. That is the case of ',
            linkTo(at.document('regions', 'paser'), 'Paser'),
            ': an IPG of 71.15, tenth of ten, and an IDG of 65.66, in fourth place. The figures were given by the head of the provincial office DKP3A in 2021. The abbreviations differ by a letter; their contents are far apart.',
          ),
          subheading('IPG: are lives equal?'),
          paragraph(
            'The gender development index compares the human development of women with that of men: life expectancy, schooling and spending. A hundred means parity. The further below a hundred, the further women lag behind the men of the same place.',
          ),
          paragraph(
            'Since it is a comparison, a low figure does not always mean that women are poor. Where mines and large plantations pay men well, the gap widens.',
          ),
          subheading('IDG: do women decide?'),
          paragraph(
            'The gender empowerment index looks at three things: women’s share of seats in the local parliament, of professional and managerial posts, and of earned income. One election can change it.',
          ),
          blockquote(
            'The IPG asks about the result. The IDG asks who sat at the table when it was shared out.',
          ),
          paragraph(
            'Ranks add a trap of their own. Fourth of ten sounds good, but fourth and seventh may lie a few tenths apart. And a place at the bottom can improve every year and stay at the bottom, because the others improve as well. So print the value along with the rank.',
          ),
          heading('What to print beside the figure'),
          bullets(
            'The year of the data, not of the speech.',
            'Who calculated it.',
            'How many places were compared.',
            'The change from the year before, if known.',
          ),
          paragraph(
            'The report with the Paser figures does not give the year of the data, so we cannot say whether things are getting better. Saying that we do not know is part of the job.',
          ),
          rule(),
          paragraph(
            'For a business group both indices are useful in a proposal, as long as nobody reads them as school marks. A business that gives women an income of their own touches both: spending in the one, share of income in the other.',
          ),
          relatedCard(at.document('articles', 'perempuan-paser-ekspor')),
        ),
    },
  },
};
