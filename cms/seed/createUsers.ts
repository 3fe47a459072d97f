import type { Payload } from 'payload';
import type { Register } from './register.ts';

const users = [
  { email: 'admin@tembus.example', name: 'Admin Tembus', role: 'admin' },
  { email: 'penyunting@tembus.example', name: 'Mirna Salsabila', role: 'editor' },
  { email: 'pewarta@tembus.example', name: 'Dayang Lestari', role: 'reporter' },
  { email: 'pelaku@tembus.example', name: 'Aisyah Tamrin', role: 'seller' },
] as const;

/** One user of each role; the seller owns the profile of the nipah group. */
export async function createUsers(
  payload: Payload,
  register: Register,
  password: string,
): Promise<void> {
  for (const user of users) {
    const { id } = await payload.create({ collection: 'users', data: { ...user, password } });
    if (user.role !== 'seller') continue;
    await payload.update({
      collection: 'sellers',
      id: register.id('sellers', 'nipah-muara-contoh'),
      data: { account: id, _status: 'published' },
    });
  }
}
