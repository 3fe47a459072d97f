import { expect, test } from 'vitest';
import { getButtonStyle, getOffered } from '#cms/components/offeredSteps.ts';
import { steps } from '#cms/editorial/states.ts';
import type { State, StepName } from '#cms/editorial/states.ts';
import type { Situation } from '#cms/steps/situation.ts';

test('what most often comes next is the button, the rest is in its menu', () => {
  const offered = getOffered(aSituation('approved', ['askChanges', 'schedule', 'publish']), false);
  expect(offered.map(({ name }) => name)).toEqual(['publish', 'askChanges', 'schedule']);
});

test('what was just published is not published again before it changes', () => {
  const published = aSituation('published', ['publish', 'withdraw']);
  expect(getOffered(published, false).map(({ name }) => name)).toEqual(['withdraw']);
  expect(getOffered(published, true).map(({ name }) => name)).toEqual(['publish', 'withdraw']);
});

test('withdrawing does not look like publishing', () => {
  const [withdraw] = getOffered(aSituation('published', ['withdraw']), false);
  const [publish] = getOffered(aSituation('draft', ['publish']), false);
  expect(withdraw && getButtonStyle(withdraw)).toBe('secondary');
  expect(publish && getButtonStyle(publish)).toBe('primary');
});

function aSituation(state: State, names: StepName[]): Situation {
  const offered = names.map((name) => {
    const step = steps.find((one) => one.name === name);
    const label = step?.label ?? { id: name, en: name };
    return { name, label, needsReason: false, needsTime: false };
  });
  return {
    state,
    isPublic: state === 'published',
    reason: null,
    changedAt: null,
    changedBy: null,
    scheduledFor: null,
    steps: offered,
  };
}
