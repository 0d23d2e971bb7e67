import { expect, it } from 'vitest';
import { unlimited } from '../../../../../shared/argue/budget';
import { standingsOf } from '../../../../../shared/argue/map/standings';
import { attackOf } from '../../../../../shared/argue/schemes/attack-of';
import { SCHEMES } from '../../../../../shared/argue/schemes/schemes.data';
import { find } from '../../../../../shared/map/arg-map';
import { Editor } from '../../../../support/edit-map';

const QUESTIONS = SCHEMES.flatMap(({ name, questions }) =>
  questions.map((asked) => ({ scheme: name, asked, key: asked.key, doubts: asked.doubts })),
);

/** A premise of a scheme and its conclusion. */
function argument(scheme: string) {
  const editor = new Editor();
  const add = (text: string): string => editor.do('node.add', { kind: 'claim', text }).diff[0]!.id;
  const [premise, conclusion] = [add('What is given'), add('What follows')];
  const { diff } = editor.do('link.add', {
    relation: 'supports',
    premises: [premise],
    target: { node: conclusion },
  });
  const { id } = diff.find(({ table }) => table === 'links')!;
  editor.do('link.set', { id, fields: { scheme } });
  return { editor, premise, conclusion, link: id };
}

function outcomes({ editor }: ReturnType<typeof argument>, ids: readonly string[]): (string | undefined)[] {
  const judged = standingsOf(editor.map, { labels: 'grounded' }, unlimited);
  if (!judged.ok) throw new Error(judged.error.message);
  return ids.map((id) => judged.value.of.get(id)?.outcome);
}

it('every scheme has questions that doubt a premise and such that undercut the step', () => {
  for (const { name } of SCHEMES)
    expect(new Set(QUESTIONS.filter(({ scheme }) => scheme === name).map(({ doubts }) => doubts)).size).toBe(
      2,
    );
});

it.each(QUESTIONS)('“$key” of “$scheme”, once raised, doubts the $doubts', ({ scheme, asked }) => {
  const given = argument(scheme);
  const { editor, premise, conclusion, link } = given;
  const ids = [premise, conclusion];
  const [premiseBefore, conclusionBefore] = outcomes(given, ids);
  const target = attackOf(find(editor.map, 'links', link)!, asked);
  const raised = editor.do('node.add', {
    kind: 'counterargument',
    text: asked.asks,
    link: { as: 'premise', relation: 'opposes', target },
  });
  const [premiseAfter, conclusionAfter] = outcomes(given, ids);
  expect(conclusionAfter).not.toBe(conclusionBefore);
  // A doubt of what is taken for granted brings the premise down; an exception leaves it as it is.
  expect(premiseAfter === premiseBefore).toBe(asked.doubts === 'exception');

  // When the objection is answered in turn, both stand again.
  const objection = raised.diff.find(({ table }) => table === 'nodes')!.id;
  editor.do('node.add', {
    kind: 'claim',
    text: 'That was looked into.',
    link: { as: 'premise', relation: 'opposes', target: { node: objection } },
  });
  expect(outcomes(given, ids)).toEqual([premiseBefore, conclusionBefore]);
});
