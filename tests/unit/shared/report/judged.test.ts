import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unlimited } from '../../../../shared/argue/budget';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { parseMap } from '../../../../shared/map/parse';
import type { VerdictSettings } from '../../../../shared/map/schema';
import { handoutData } from '../../../../shared/report/handout-data';
import { judgementOf } from '../../../../shared/report/judged';
import { reportOf } from '../../../../shared/report/report-of';
import { reportText } from '../../../../shared/report/report-text';

function sample(verdicts?: VerdictSettings): ArgMap {
  const path = new URL('../../../../shared/samples/talks.argmap', import.meta.url);
  const read = parseMap(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(read.error.message);
  const { map } = read.value;
  return { ...map, head: { ...map.head, settings: { ...map.head.settings, ...(verdicts && { verdicts }) } } };
}

describe('a map that goes out', () => {
  it('says no verdicts while they are off, unless they are asked for', () => {
    expect(judgementOf(sample(), undefined, unlimited)).toBeUndefined();
    expect(judgementOf(sample({ shown: 'both' }), false, unlimited)).toBeUndefined();
    expect(judgementOf(sample(), true, unlimited)?.says).toContain('grounded');
  });

  it('says verdicts as the map shows them, and by which semantics', () => {
    const judgement = judgementOf(sample({ shown: 'degrees', degrees: 'df-quad' }), undefined, unlimited);
    expect(judgement?.says).toBe('Judged by degrees by DF-QuAD (Rago, Toni, Aurisicchio and Baroni 2016).');
    expect([...(judgement?.standings.values() ?? [])].some(({ outcome }) => outcome !== undefined)).toBe(
      false,
    );
  });

  it('has them in its report and in its page', () => {
    const map = sample({ shown: 'both', labels: 'preferred' });
    const judgement = judgementOf(map, undefined, unlimited);
    const { report } = reportOf(map, { verdicts: judgement?.verdicts, judged: judgement?.says });
    const text = reportText(report);
    expect(text).toContain(
      'Judged by what can hold together (preferred labels, Dung 1995); degrees by quadratic',
    );
    expect(text).toMatch(/judged: in all, degree 0\.\d\d/);
    const data = handoutData(map, { texts: false, judgement });
    expect(JSON.parse(JSON.stringify(data.standings))).toEqual(data.standings);
    expect(data.standings.length).toBeGreaterThan(map.tables.nodes.size);
  });
});
