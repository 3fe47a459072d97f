const indonesian = {
  reused: (name: string | null) =>
    name
      ? `Alamat ini dulu dipakai dan kini mengantar pembaca ke “${name}”. Bila tulisan ini terbit, pembaca tautan lama akan tiba di sini. Pilih alamat lain bila itu bukan maksud Anda.`
      : 'Alamat ini dulu dipakai halaman yang sudah ditarik. Bila tulisan ini terbit, pembaca tautan lama akan tiba di sini.',
  offer: (path: string) => `${path} sudah tidak punya halaman. Antar pembacanya ke sini?`,
  leadHere: 'Antar ke sini',
  old: (count: number) =>
    count === 0 ? 'Belum ada alamat lama' : `${count} alamat lama mengantar ke sini`,
  add: 'Tempel alamat lama',
  silent: 'CMS tidak menjawab. Coba lagi.',
};

const english: typeof indonesian = {
  reused: (name) =>
    name
      ? `This address was used before and now leads readers to “${name}”. Once this is published, readers of old links arrive here. Choose another address if you do not mean that.`
      : 'This address belonged to a page that was withdrawn. Once this is published, readers of old links arrive here.',
  offer: (path) => `${path} has no page any more. Lead its readers here?`,
  leadHere: 'Lead here',
  old: (count) =>
    count === 0
      ? 'No old addresses'
      : count === 1
        ? '1 old address leads here'
        : `${count} old addresses lead here`,
  add: 'Paste an old address',
  silent: 'The CMS does not answer. Try again.',
};

export function getAddressWords(language: string): typeof indonesian {
  return language === 'en' ? english : indonesian;
}
