import type { Endpoint } from 'payload';
import { answerRestoring } from '#cms/steps/answerRestoring.ts';
import { answerSituation } from '#cms/steps/answerSituation.ts';
import { answerStep } from '#cms/steps/answerStep.ts';
import type { TextKind } from '#cms/steps/situation.ts';

/** `/api/{articles|stories}/:id/steps`: what may be done with a text, and doing it. */
export function stepEndpoints(kind: TextKind): Endpoint[] {
  return [
    { path: '/:id/steps', method: 'get', handler: (req) => answerSituation(req, kind) },
    { path: '/:id/steps', method: 'post', handler: (req) => answerStep(req, kind) },
    { path: '/versions/:id', method: 'post', handler: (req) => answerRestoring(req, kind) },
  ];
}
