import { expect, it } from 'vitest';
import { likelihoodSentence } from '../../../../shared/report/likelihood-sentence';

it.each([
  ['likely', 'The bridge holds.', 'It is likely (55–80 %) that the bridge holds.'],
  ['almost no chance', 'Talks go on', 'There is almost no chance (1–5 %) that Talks go on.'],
  ['roughly even chance', 'Iran signs', 'There is a roughly even chance (45–55 %) that Iran signs.'],
  ['very unlikely', 'They  leave\nsoon.', 'It is very unlikely (5–20 %) that they leave soon.'],
] as const)('says how likely a claim is: %s', (likelihood, text, sentence) => {
  expect(likelihoodSentence({ text, likelihood })).toEqual({ text: sentence, caution: undefined });
});

it('warns where the claim says how likely, or how sure, in words of its own', () => {
  expect(likelihoodSentence({ text: 'War is probable.', likelihood: 'likely' })?.caution).toContain(
    '“probable”',
  );
  expect(likelihoodSentence({ text: 'With low confidence, war.', likelihood: 'likely' })?.caution).toContain(
    'sentence of its own',
  );
});

it('says nothing of a claim that is not judged', () => {
  expect(likelihoodSentence({ text: 'War.', likelihood: undefined })).toBeUndefined();
});
