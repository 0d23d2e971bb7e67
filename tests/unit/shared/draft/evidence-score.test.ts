import { describe, expect, it } from 'vitest';
import { evidenceScore } from '../../../../shared/draft/evidence-score';
import { LEAST_EVIDENCE } from '../../../../shared/draft/evidence-weights.data';
import { readUnit } from '../../../../shared/draft/unit';

function score(text: string) {
  return evidenceScore(
    text,
    readUnit(text, { start: 0, end: text.length, leadStart: 0, opens: true }),
    undefined,
  );
}

describe('what reports something that can be looked up', () => {
  it.each([
    'Police arrested two men near Marlow on Friday.',
    'In 2019 the council closed 14 of its 20 libraries.',
    'My brother walked to school that winter and I saw him fall.',
    '“We never got the letter that they promised us,” the baker said.',
    'The mill had been sold to a Danish firm three years earlier.',
  ])('is above the least of evidence: %s', (text) => {
    expect(score(text).sum).toBeGreaterThan(LEAST_EVIDENCE);
  });

  it.each([
    'The council should keep every library open.',
    'What matters is that people trust the process.',
    'But this is a dangerous idea, and it is unlikely to work.',
    'If we accept that logic, no principle is safe.',
  ])('a thought is below it: %s', (text) => {
    expect(score(text).sum).toBeLessThan(LEAST_EVIDENCE);
  });

  it('says which sign spoke most for it, and which against', () => {
    const { cue, thinks } = score('Dozens were arrested, which is wrong.');
    expect(cue).toContain('“dozens”');
    expect(thinks).toContain('“is”');
  });
});
