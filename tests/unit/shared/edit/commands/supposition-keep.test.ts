import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../../shared/edit/commands';
import { applyDiff, reverseDiff } from '../../../../../shared/edit/diff';
import { sameMap } from '../../../../../shared/edit/diff-maps';
import { find } from '../../../../../shared/map/arg-map';
import { fixedContext } from '../../../../support/edit-context';
import { PICTURE_LINK, pictureMap, pictureNode } from '../../../../support/picture-map';

describe('keeping what was supposed', () => {
  it('takes cards out with their links and sets scores, in one step that can be taken back', () => {
    const map = pictureMap();
    const edit = runCommand(
      map,
      'supposition.keep',
      { out: [pictureNode(3)], scores: [{ id: pictureNode(1), base: 0.9 }] },
      fixedContext(),
    );
    if (!edit.ok) throw new Error(edit.error.message);
    const kept = applyDiff(map, edit.value.diff);
    expect(find(kept, 'nodes', pictureNode(3))).toBeUndefined();
    expect(find(kept, 'links', PICTURE_LINK)).toBeUndefined();
    expect(find(kept, 'nodes', pictureNode(1))?.base).toBe(0.9);
    expect(sameMap(applyDiff(kept, reverseDiff(edit.value.diff)), map)).toBe(true);
  });

  it('says so where nothing of it is left to be kept', () => {
    const gone = { out: ['n-zzzzzzzzzzzz'], scores: [] };
    expect(runCommand(pictureMap(), 'supposition.keep', gone, fixedContext())).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-keep' },
    });
  });
});
