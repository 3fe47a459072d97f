import type { Payload } from 'payload';
import { pictureList } from './pictureList.ts';
import type { PictureEntry, PictureName } from './pictureList.ts';
import { pictureNames } from './pictures/pictures.ts';
import type { Register } from './register.ts';

export type DrawPicture = (name: PictureName) => Promise<Buffer>;

/** sharp uses the cores by itself; a second picture in hand keeps them busy between sizes. */
const atOnce = 2;

export async function createPictures(
  payload: Payload,
  register: Register,
  draw: DrawPicture,
  report: (line: string) => void,
): Promise<void> {
  const waiting = pictureNames.values();
  let done = 0;
  await Promise.all(Array.from({ length: atOnce }, work));

  async function work(): Promise<void> {
    for (const name of waiting) {
      const data = await draw(name);
      const { alt, caption, credit }: PictureEntry = pictureList[name];
      const { id } = await payload.create({
        collection: 'media',
        locale: 'id',
        data: { alt: alt.id, caption: caption.id, credit, rights: 'own' },
        file: { data, size: data.length, name: `${name}.jpg`, mimetype: 'image/jpeg' },
      });
      await payload.update({
        collection: 'media',
        id,
        locale: 'en',
        data: { alt: alt.en, caption: caption.en },
      });
      register.add('media', name, id);
      done += 1;
      if (done % 5 === 0) report(`${done} of ${pictureNames.length} pictures`);
    }
  }
}
