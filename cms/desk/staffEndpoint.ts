import type { Endpoint } from 'payload';
import { isStaff } from '#cms/access/roles.ts';
import { findStaff } from '#cms/desk/readers.ts';
import { answerError } from '#cms/publishing/answers.ts';

/** `GET /api/documentNotes/staff`: whom a note can call. Reporters read no accounts, only names. */
export const staffEndpoint: Endpoint = {
  path: '/staff',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) {
      return answerError(req, 403, {
        id: 'Hanya untuk redaksi. Masuklah lebih dahulu.',
        en: 'For the newsroom only. Log in first.',
      });
    }
    const staff = (await findStaff(req)).map(({ id, name, role }) => ({ id, name, role }));
    return Response.json({ staff }, { headers: { 'Cache-Control': 'no-store' } });
  },
};
