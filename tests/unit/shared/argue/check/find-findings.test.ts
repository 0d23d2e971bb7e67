import { describe, expect, it } from 'vitest';
import { dismissalOf } from '../../../../../shared/argue/check/dismissals';
import { findingsOf } from '../../../../../shared/argue/check/find-findings';
import { runCommand } from '../../../../../shared/edit/commands';
import { applyDiff } from '../../../../../shared/edit/diff';
import type { ArgMap } from '../../../../../shared/map/arg-map';
import { parseMap } from '../../../../../shared/map/parse';
import { serializeMap } from '../../../../../shared/map/serialize';
import { fixedContext } from '../../../../support/edit-context';
import { sampleMap } from '../../../../support/sample-map';
import { smallMap } from '../../../../support/small-map';

const CIRCLE = 'claim a: A one.\nclaim b: B two.\na supports b\nb supports a';

function setNode(map: ArgMap, id: string, fields: object): ArgMap {
  const edit = runCommand(map, 'node.set', { id, fields }, fixedContext());
  if (!edit.ok) throw new Error(edit.error.message);
  return applyDiff(map, edit.value.diff);
}

describe('findings', () => {
  it('come with errors first', () => {
    const map = smallMap(`${CIRCLE}\nclaim c: C three.\nclaim d: Why four?\nd supports c`);
    expect(findingsOf(map).open.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  it('are nothing in an empty map', () => {
    expect(findingsOf(smallMap(''))).toEqual({ open: [], dismissed: [] });
  });

  it('that are set aside stay so, through the file, until what they are about changes', () => {
    const map = smallMap(CIRCLE);
    const [finding] = findingsOf(map).open;
    const [first] = finding!.about;
    const aside = setNode(map, first, { dismissed: [dismissalOf(map, finding!, 'It is meant so')] });
    const read = parseMap(serializeMap(aside));
    if (!read.ok) throw new Error(read.error.message);
    expect(findingsOf(read.value.map)).toMatchObject({ open: [], dismissed: [{ rule: 'circular-support' }] });
    expect(findingsOf(setNode(aside, first, { tags: ['seen'] })).open).toEqual([]);
    expect(findingsOf(setNode(aside, finding!.about[1]!, { text: 'Something else.' })).open).toHaveLength(1);
  });

  it('of the samples are hints alone', () => {
    for (const name of ['combined', 'crossroads', 'endgame', 'talks'] as const)
      expect(findingsOf(sampleMap(name)).open.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});
