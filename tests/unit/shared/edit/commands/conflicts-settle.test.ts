import { describe, expect, it } from 'vitest';
import { runCommand, type CommandInput } from '../../../../../shared/edit/commands';
import { applyDiff } from '../../../../../shared/edit/diff';
import { find, type ArgMap } from '../../../../../shared/map/arg-map';
import { leftOutField } from '../../../../../shared/map/conflicts';
import { checkMap } from '../../../../../shared/map/invariants';
import { bothOf, decidedAs } from '../../../../../shared/merge/decided';
import { conflictOf } from '../../../../../shared/merge/conflict';
import { conflictsOf, mergeMaps } from '../../../../../shared/merge/merge-maps';
import type { Link } from '../../../../../shared/map/schema';
import type { Result } from '../../../../../shared/result';
import { Editor } from '../../../../support/edit-map';
import { fixedContext } from '../../../../support/edit-context';

const [CARD, OTHER, ARTICLE] = ['n-00000000000a', 'n-00000000000b', 's-00000000000a'];
const TEXT = 'Trams are quiet. They pay for themselves.';
const context = fixedContext(7);

type Step = (editor: Editor) => void;

function begin(): Editor {
  const editor = new Editor();
  editor.do('node.add', { id: CARD, kind: 'claim', text: 'Trams are quiet.' });
  editor.do('node.add', { id: OTHER, kind: 'claim', text: 'Build them.' });
  editor.do('source.add', { id: ARTICLE, title: 'Trams', text: TEXT });
  return editor;
}

/** What comes of a merge in which both sides have done something. */
function merged(ours: Step, theirs: Step): ArgMap {
  const base = begin().map;
  const side = (step: Step): ArgMap => {
    const editor = new Editor();
    editor.map = base;
    step(editor);
    return editor.map;
  };
  const merge = mergeMaps({ base, ours: side(ours), theirs: side(theirs) });
  if (!merge.ok) throw new Error(merge.error.message);
  return merge.value.map;
}

function settle(map: ArgMap, take: CommandInput<'conflicts.settle'>['take']): ArgMap {
  const edit = trySettle(map, take);
  if (!edit.ok) throw new Error(edit.error.message);
  const after = applyDiff(map, edit.value.diff);
  expect(checkMap(after)).toEqual([]);
  return after;
}

function trySettle(
  map: ArgMap,
  take: CommandInput<'conflicts.settle'>['take'],
): Result<{ diff: Parameters<typeof applyDiff>[1] }> {
  return runCommand(map, 'conflicts.settle', { ids: conflictsOf(map).map(({ id }) => id), take }, context);
}

const text =
  (words: string): Step =>
  (editor) =>
    void editor.do('node.set', { id: CARD, fields: { text: words } });

describe('deciding conflicts', () => {
  it('takes either value of a field, or another, and leaves no conflict', () => {
    const map = merged(text('Trams are silent.'), text('Trams are loud.'));
    expect(conflictsOf(map)).toHaveLength(1);
    for (const [take, words] of [
      ['ours', 'Trams are silent.'],
      ['theirs', 'Trams are loud.'],
      [{ value: 'Who knows?' }, 'Who knows?'],
    ] as const) {
      const decided = settle(map, take);
      expect(find(decided, 'nodes', CARD)?.text).toBe(words);
      expect(conflictsOf(decided)).toEqual([]);
    }
    const [conflict] = conflictsOf(map);
    expect(conflict && bothOf(map, conflict)).toEqual({ value: 'Trams are silent.\nTrams are loud.' });
  });

  it('clears a field that one side has cleared, and refuses what no field can hold', () => {
    const graded = begin();
    graded.do('node.set', { id: CARD, fields: { credibility: 3 } });
    const set =
      (credibility: 1 | null): Step =>
      (editor) => {
        editor.do('node.set', { id: CARD, fields: { credibility } });
      };
    const map = merged(set(1), (editor) => editor.do('node.set', { id: CARD, fields: { credibility: 4 } }));
    expect(find(settle(map, {}), 'nodes', CARD)).not.toHaveProperty('credibility');
    expect(trySettle(map, { value: 17 })).toMatchObject({ ok: false, error: { code: 'broken-edit' } });
  });

  it('keeps or deletes what one side deleted, with what hangs on it', () => {
    const map = merged(text('Trams are silent.'), (editor) => {
      editor.do('node.add', {
        kind: 'evidence',
        text: 'Measured.',
        link: { as: 'premise', relation: 'supports', target: { node: OTHER } },
      });
      editor.do('remove', { ids: [CARD] });
    });
    expect(find(settle(map, 'ours'), 'nodes', CARD)?.text).toBe('Trams are silent.');
    expect(find(settle(map, 'theirs'), 'nodes', CARD)).toBeUndefined();
  });

  it('puts the other text of an article in place, and looks for its highlights there', () => {
    const replace =
      (words: string): Step =>
      (editor) =>
        void editor.do('source.replace', { id: ARTICLE, text: words });
    const map = merged(replace(`${TEXT} So build them.`), replace(`${TEXT} So do not.`));
    expect(find(settle(map, 'ours'), 'sources', ARTICLE)?.text).toBe(`${TEXT} So build them.`);
    const other = settle(map, 'theirs');
    expect(find(other, 'sources', ARTICLE)?.text).toBe(`${TEXT} So do not.`);
    expect(find(other, 'sources', ARTICLE)?.versions?.map((version) => version.text)).toContain(
      `${TEXT} So build them.`,
    );
  });

  it('marks the words that one side had marked, and says where it cannot', () => {
    const marked = begin();
    const [P = ''] = marked
      .do('passage.add', { source: ARTICLE, start: 0, end: 16 })
      .diff.map(({ id }) => id);
    const move = (start: number, end: number): ArgMap => {
      const editor = new Editor();
      editor.map = marked.map;
      editor.do('passage.move', { id: P, start, end });
      return editor.map;
    };
    const merge = mergeMaps({ base: marked.map, ours: move(0, 5), theirs: move(17, 41) });
    if (!merge.ok) throw new Error(merge.error.message);
    const { map } = merge.value;
    expect(find(settle(map, 'ours'), 'passages', P)).toMatchObject({ exact: 'Trams', start: 0, end: 5 });
    expect(find(settle(map, 'theirs'), 'passages', P)).toMatchObject({ exact: 'They pay for themselves.' });
    expect(trySettle(map, { value: 'Buses' })).toMatchObject({ ok: false, error: { code: 'no-place' } });
    expect(trySettle(map, { value: 'e' })).toMatchObject({ ok: false, error: { code: 'no-place' } });
  });

  it('brings back what was left out where a map can have it, and says where it cannot', () => {
    const link = (premise: string, target: string): Link => ({
      id: 'l-00000000000a',
      relation: 'supports',
      premises: [premise],
      target: { node: target },
    });
    const { map } = begin();
    const record = map.head.id;
    const to = {
      ...conflictOf({
        record,
        field: leftOutField('l-00000000000a'),
        ours: link(CARD, OTHER),
        theirs: link(CARD, CARD),
      }),
    };
    const left = applyDiff(map, [{ table: 'conflicts', id: to.id, to }]);
    expect(find(settle(left, 'ours'), 'links', 'l-00000000000a')?.target).toEqual({ node: OTHER });
    expect(find(settle(left, {}), 'links', 'l-00000000000a')).toBeUndefined();
    expect(trySettle(left, 'theirs')).toMatchObject({ ok: false, error: { code: 'broken-edit' } });
    // What cannot be as they had it waits for a person.
    expect(conflictsOf(decidedAs(left, 'theirs', context))).toHaveLength(1);
    expect(conflictsOf(decidedAs(left, 'ours', context))).toEqual([]);
  });

  it('says that it was decided already', () => {
    const map = merged(text('Trams are silent.'), text('Trams are loud.'));
    const ids = conflictsOf(map).map(({ id }) => id);
    expect(runCommand(settle(map, 'ours'), 'conflicts.settle', { ids, take: 'ours' }, context)).toMatchObject(
      {
        ok: false,
        error: { code: 'no-conflict' },
      },
    );
  });
});
