import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { isStaff } from '#cms/access/roles.ts';
import { answerFrame, answerRender } from '#cms/preview/answerFrame.ts';
import { answerLink } from '#cms/preview/answerLink.ts';
import { answerLinks, answerNewLink, answerRevocation } from '#cms/preview/answerLinks.ts';
import { refuse, sentences } from '#cms/preview/requests.ts';
import { answerSentence } from '#cms/preview/sentencePage.ts';

/** `/api/preview/…`: drafts beside the form, and behind links that need no login. */
export const previewEndpoints: Endpoint[] = [
  {
    path: '/preview/frame',
    method: 'get',
    handler: (req) =>
      isStaff(req.user) ? answerFrame(req) : answerSentence(sentences.staffOnly, getRefusal(req)),
  },
  { path: '/preview/render', method: 'post', handler: forStaff(answerRender) },
  { path: '/preview/links', method: 'get', handler: forStaff(answerLinks) },
  { path: '/preview/links', method: 'post', handler: forStaff(answerNewLink) },
  { path: '/preview/links/:id/revoke', method: 'post', handler: forStaff(answerRevocation) },
  { path: '/preview/:token', method: 'get', handler: answerLink },
  { path: '/preview/:token', method: 'head', handler: answerHead },
];

/** Apps that show a card of a link, and checkers of links, ask for this first. */
async function answerHead(req: PayloadRequest): Promise<Response> {
  const { headers, status } = await answerLink(req);
  return new Response(null, { headers, status });
}

function forStaff(answer: PayloadHandler): PayloadHandler {
  return (req) =>
    isStaff(req.user) ? answer(req) : refuse(req, sentences.staffOnly, getRefusal(req));
}

function getRefusal({ user }: Parameters<PayloadHandler>[0]): 401 | 403 {
  return user ? 403 : 401;
}
