import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isEditor, isStaff } from '#cms/access/roles.ts';
import { env } from '#cms/env.ts';
import { recordEvent } from '#cms/memory/recordEvent.ts';
import { answerError } from '#cms/publishing/answers.ts';
import { getProgress } from '#cms/publishing/getProgress.ts';
import { describeReleases } from '#cms/publishing/keptReleases.ts';
import { isPublisher } from '#cms/publishing/isPublisher.ts';
import { getPublisherStatus, rollBack } from '#cms/publishing/publisherControl.ts';
import type { PublisherStatus } from '#cms/publishing/publisherControl.ts';
import { receipt } from '#cms/publishing/receipt.ts';
import { recordReceipt } from '#cms/publishing/recordReceipt.ts';
import { BadRequest, getRequestedKind } from '#cms/publishing/requested.ts';

const noStore = { 'Cache-Control': 'no-store' };

/** `/api/releases/…`, beside what Payload itself answers there. */
export const releaseEndpoints: Endpoint[] = [
  { path: '/receipt', method: 'post', handler: takeReceipt },
  { path: '/latest-for/:kind/:id', method: 'get', handler: forStaff(answerProgress) },
  { path: '/status', method: 'get', handler: forStaff(answerStatus) },
  { path: '/kept', method: 'get', handler: forStaff(answerKept) },
  { path: '/rollback', method: 'post', handler: rollBackTo },
];

async function takeReceipt(req: PayloadRequest): Promise<Response> {
  if (!isPublisher(req.headers, env.PUBLISHER_TOKEN)) {
    return answerError(req, 401, {
      id: 'Token penerbit salah. Samakan PUBLISHER_TOKEN di .env CMS dan di .env penerbit.',
      en: 'The token of the publisher is wrong. PUBLISHER_TOKEN must be the same in the .env of the CMS and of the publisher.',
    });
  }
  const result = receipt.safeParse(await readJson(req));
  if (!result.success) {
    const [issue] = result.error.issues;
    const fault = `${issue?.path.join('.')}: ${issue?.message}`;
    return answerError(req, 400, {
      id: `Laporan ini tidak dapat dibaca (${fault}).`,
      en: `This receipt cannot be read (${fault}).`,
    });
  }
  await recordReceipt(req.payload, result.data);
  const { error, pages, reason, release, searchMs } = result.data;
  if (reason === 'export' && !error && searchMs === null) {
    const detail = `Seluruh situs, ${pages.rendered} halaman`;
    await recordEvent(req, { action: 'exported', kind: 'releases', title: release, detail });
  }
  return Response.json({}, { status: 201, headers: noStore });
}

function forStaff(answer: PayloadHandler): PayloadHandler {
  return async (req) => {
    if (!isStaff(req.user)) {
      return answerError(req, 403, {
        id: 'Hanya untuk redaksi. Masuklah lebih dahulu.',
        en: 'For the newsroom only. Log in first.',
      });
    }
    try {
      return await answer(req);
    } catch (error) {
      if (error instanceof BadRequest) return answerError(req, 400, error.sentence);
      throw error;
    }
  };
}

async function answerProgress(req: PayloadRequest): Promise<Response> {
  const kind = getRequestedKind(req.routeParams?.['kind']);
  const id = String(req.routeParams?.['id']);
  return Response.json(await getProgress(req.payload, kind, id), { headers: noStore });
}

async function answerStatus(req: PayloadRequest): Promise<Response> {
  const publisher = await getPublisherStatus();
  const { docs: receipts } = await req.payload.find({
    collection: 'releases',
    sort: '-createdAt',
    limit: 5,
  });
  const isSetUp = env.PUBLISHER_URL !== undefined;
  return Response.json({ isSetUp, publisher, receipts }, { headers: noStore });
}

async function answerKept(req: PayloadRequest): Promise<Response> {
  const publisher = await getPublisherStatus();
  const kept = await describeReleases(req, publisher?.releases ?? []);
  return Response.json(kept, { headers: noStore });
}

const rollback = z.object({ release: z.string().min(1).max(200) });

async function rollBackTo(req: PayloadRequest): Promise<Response> {
  if (!isEditor(req.user)) {
    return answerError(req, 403, {
      id: 'Hanya penyunting yang mengembalikan terbitan lama.',
      en: 'Only editors roll back to an earlier release.',
    });
  }
  const asked = rollback.safeParse(await readJson(req));
  if (!asked.success) {
    return answerError(req, 400, {
      id: 'Sebutkan terbitan yang dikembalikan.',
      en: 'Say which release to roll back to.',
    });
  }
  const { release } = asked.data;
  const kept = (await getPublisherStatus())?.releases ?? [];
  const fault = await rollBack(release);
  if (fault === null) {
    await recordReturn(req, release, kept);
    return Response.json({}, { headers: noStore });
  }
  return answerError(req, 502, {
    id: `Penerbit tidak dapat mengembalikan terbitan ini: ${fault}`,
    en: `The publisher cannot roll back to this release: ${fault}`,
  });
}

/** Remembers also what readers see again that had been withdrawn. */
async function recordReturn(
  req: PayloadRequest,
  release: string,
  kept: PublisherStatus['releases'],
): Promise<void> {
  const action = kept[0]?.id === release ? 'rolledForward' : 'rolledBack';
  const [shown] = await describeReleases(
    req,
    kept.filter(({ id }) => id === release),
  );
  const titles = shown?.withdrawn.map((title) => `“${title}”`).join(', ');
  const detail = titles ? `Terlihat lagi walau sudah ditarik: ${titles}` : null;
  await recordEvent(req, { action, kind: 'releases', title: release, detail });
}

async function readJson(req: PayloadRequest): Promise<unknown> {
  return (await req.json?.().catch(() => null)) ?? null;
}
