/** What the memory knows how to tell, in the words of the admin. */
export const actions = {
  login: { id: 'Masuk', en: 'Logged in' },
  loginFailed: { id: 'Gagal masuk', en: 'Failed to log in' },
  logout: { id: 'Keluar', en: 'Logged out' },
  passwordForgotten: { id: 'Minta kata sandi baru', en: 'Asked for a new password' },
  passwordChanged: { id: 'Kata sandi diganti', en: 'Password changed' },
  roleChanged: { id: 'Peran diubah', en: 'Role changed' },
  created: { id: 'Dibuat', en: 'Created' },
  duplicated: { id: 'Disalin', en: 'Duplicated' },
  edited: { id: 'Diubah', en: 'Edited' },
  submitted: { id: 'Diajukan untuk ditinjau', en: 'Submitted for review' },
  returned: { id: 'Kembali ditinjau karena diubah', en: 'Back in review after a change' },
  takenBack: { id: 'Diambil kembali dari tinjauan', en: 'Taken back from review' },
  changesAsked: { id: 'Perbaikan diminta', en: 'Changes asked' },
  approved: { id: 'Disetujui', en: 'Approved' },
  scheduled: { id: 'Dijadwalkan', en: 'Scheduled' },
  unscheduled: { id: 'Jadwal dibatalkan', en: 'Schedule cancelled' },
  published: { id: 'Diterbitkan', en: 'Published' },
  publishedLate: { id: 'Terbit terlambat', en: 'Published late' },
  notPublished: { id: 'Tidak terbit sesuai jadwal', en: 'Not published as scheduled' },
  withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
  reopened: { id: 'Dibuka kembali sebagai draf', en: 'Reopened as a draft' },
  corrected: { id: 'Ralat diterbitkan', en: 'Correction issued' },
  addressChanged: { id: 'Alamat diubah', en: 'Address changed' },
  versionRestored: { id: 'Versi lama dipulihkan', en: 'Version restored' },
  trashed: { id: 'Dibuang ke tempat sampah', en: 'Moved to the trash' },
  untrashed: { id: 'Dikembalikan dari tempat sampah', en: 'Taken back from the trash' },
  deleted: { id: 'Dihapus selamanya', en: 'Deleted for good' },
  lockTaken: { id: 'Penyuntingan diambil alih', en: 'Editing taken over' },
  previewShared: { id: 'Tautan pratinjau dibagikan', en: 'Preview link shared' },
  previewRevoked: { id: 'Tautan pratinjau dicabut', en: 'Preview link revoked' },
  exported: { id: 'Diekspor', en: 'Exported' },
  rolledBack: { id: 'Situs dikembalikan ke terbitan lama', en: 'Site rolled back' },
  rolledForward: { id: 'Situs menampilkan yang terbaru lagi', en: 'Site shows the newest again' },
  mailFailed: { id: 'Surat gagal dikirim', en: 'Mail not sent' },
} satisfies Record<string, { id: string; en: string }>;

export type Action = keyof typeof actions;

/** The ways in which a request reaches the CMS; `system` is the server acting by itself. */
export const roads = {
  rest: { id: 'Admin atau REST', en: 'Admin or REST' },
  graphql: { id: 'GraphQL', en: 'GraphQL' },
  local: { id: 'Server atas nama pengguna', en: 'Server for a user' },
  system: { id: 'Sistem', en: 'System' },
} satisfies Record<string, { id: string; en: string }>;

export type Road = keyof typeof roads;

/** What events happen to: collections and globals by their slug. */
export const eventKinds = {
  articles: { id: 'Berita', en: 'Article' },
  stories: { id: 'Kisah', en: 'Story' },
  corrections: { id: 'Ralat', en: 'Correction' },
  sellers: { id: 'Pelaku usaha', en: 'Seller' },
  products: { id: 'Produk', en: 'Product' },
  people: { id: 'Tokoh', en: 'Person' },
  organisations: { id: 'Lembaga', en: 'Organisation' },
  regions: { id: 'Wilayah', en: 'Region' },
  countries: { id: 'Negara', en: 'Country' },
  topics: { id: 'Topik', en: 'Topic' },
  media: { id: 'Gambar', en: 'Picture' },
  licences: { id: 'Lisensi', en: 'Licence' },
  templates: { id: 'Templat', en: 'Template' },
  users: { id: 'Pengguna', en: 'User' },
  revisions: { id: 'Versi terbit', en: 'Published version' },
  writtenRedirects: { id: 'Pengalihan', en: 'Redirect' },
  releases: { id: 'Penerbitan situs', en: 'Release of the site' },
  frontPage: { id: 'Halaman depan', en: 'Front page' },
} satisfies Record<string, { id: string; en: string }>;

export const roleNames = {
  admin: { id: 'Admin', en: 'Admin' },
  editor: { id: 'Penyunting', en: 'Editor' },
  reporter: { id: 'Pewarta', en: 'Reporter' },
  seller: { id: 'Pelaku usaha', en: 'Seller' },
} satisfies Record<string, { id: string; en: string }>;
