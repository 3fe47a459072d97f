import { amplang } from './scenes/amplang.ts';
import { anyamanRotan } from './scenes/anyamanRotan.ts';
import { arangHalaban } from './scenes/arangHalaban.ts';
import { bentangPaser } from './scenes/bentangPaser.ts';
import { dokumenEkspor } from './scenes/dokumenEkspor.ts';
import { gulaAren } from './scenes/gulaAren.ts';
import { jualanPonsel } from './scenes/jualanPonsel.ts';
import { keripikPisang } from './scenes/keripikPisang.ts';
import { kodeQr } from './scenes/kodeQr.ts';
import { ladaMalonan } from './scenes/ladaMalonan.ts';
import { lidiNipah } from './scenes/lidiNipah.ts';
import { lidiSawit } from './scenes/lidiSawit.ts';
import { maduKelulut } from './scenes/maduKelulut.ts';
import { membuatSapu } from './scenes/membuatSapu.ts';
import { memeriksaFakta } from './scenes/memeriksaFakta.ts';
import { memuatKontainer } from './scenes/memuatKontainer.ts';
import { menenunDoyo } from './scenes/menenunDoyo.ts';
import { mengemas } from './scenes/mengemas.ts';
import { mengukurLidi } from './scenes/mengukurLidi.ts';
import { menimbang } from './scenes/menimbang.ts';
import { menjemurLidi } from './scenes/menjemurLidi.ts';
import { minyakKelapa } from './scenes/minyakKelapa.ts';
import { pelabuhanBalikpapan } from './scenes/pelabuhanBalikpapan.ts';
import { periksaKarantina } from './scenes/periksaKarantina.ts';
import { petaKaltim } from './scenes/petaKaltim.ts';
import { pohonNipah } from './scenes/pohonNipah.ts';
import { rapatKelompok } from './scenes/rapatKelompok.ts';
import { ruangPelatihan } from './scenes/ruangPelatihan.ts';
import { sungaiMahakam } from './scenes/sungaiMahakam.ts';
import { tenunUlapDoyo } from './scenes/tenunUlapDoyo.ts';
import { tungkuArang } from './scenes/tungkuArang.ts';
import { wilayahBerau } from './scenes/wilayahBerau.ts';
import { wilayahKutaiBarat } from './scenes/wilayahKutaiBarat.ts';
import { wilayahMahakamUlu } from './scenes/wilayahMahakamUlu.ts';
import { wilayahSamarinda } from './scenes/wilayahSamarinda.ts';
import { printPicture } from './print.ts';
import type { PictureName } from '../pictureList.ts';

/** Each picture of the demo by its name; a name without a drawing is a type error. */
const drawings: Record<PictureName, () => string> = {
  'arang-halaban': arangHalaban,
  'tungku-arang': tungkuArang,
  'pohon-nipah': pohonNipah,
  'lidi-nipah': lidiNipah,
  'lidi-sawit': lidiSawit,
  'menjemur-lidi': menjemurLidi,
  'mengukur-lidi': mengukurLidi,
  'membuat-sapu': membuatSapu,
  'pelabuhan-balikpapan': pelabuhanBalikpapan,
  'memuat-kontainer': memuatKontainer,
  'sungai-mahakam': sungaiMahakam,
  'rapat-kelompok': rapatKelompok,
  'ruang-pelatihan': ruangPelatihan,
  'bentang-paser': bentangPaser,
  'tenun-ulap-doyo': tenunUlapDoyo,
  'menenun-doyo': menenunDoyo,
  amplang,
  'madu-kelulut': maduKelulut,
  'gula-aren': gulaAren,
  'keripik-pisang': keripikPisang,
  'minyak-kelapa': minyakKelapa,
  'anyaman-rotan': anyamanRotan,
  'lada-malonan': ladaMalonan,
  menimbang,
  mengemas,
  'kode-qr': kodeQr,
  'jualan-ponsel': jualanPonsel,
  'dokumen-ekspor': dokumenEkspor,
  'periksa-karantina': periksaKarantina,
  'memeriksa-fakta': memeriksaFakta,
  'peta-kaltim': petaKaltim,
  'wilayah-kutai-barat': wilayahKutaiBarat,
  'wilayah-berau': wilayahBerau,
  'wilayah-samarinda': wilayahSamarinda,
  'wilayah-mahakam-ulu': wilayahMahakamUlu,
};

export const pictureNames = Object.keys(drawings).filter(isPictureName);

/** A JPEG of 1920 × 1280, the same bytes for the same name. */
export function drawPicture(name: PictureName): Promise<Buffer> {
  return printPicture(drawings[name]());
}

function isPictureName(name: string): name is PictureName {
  return name in drawings;
}
