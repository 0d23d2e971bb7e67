import { describe, expect, it } from 'vitest';
import { runCommand, type CommandInput, type CommandName } from '../../../../../shared/edit/commands';
import { applyDiff } from '../../../../../shared/edit/diff';
import type { ArgMap } from '../../../../../shared/map/arg-map';
import { shownPart } from '../../../../../shared/formats/shown-part';
import { stepsOf } from '../../../../../shared/present/steps';
import { fixedContext } from '../../../../support/edit-context';
import { smallMap } from '../../../../support/small-map';

const CARDS = smallMap(`
  question why: Why did it fail?
  claim wear: It was worn out.
  claim salt: Salt did it.
  wear answers why
  salt answers why
`);
const [WHY = '', WEAR = '', SALT = ''] = ['n-000000000001', 'n-000000000002', 'n-000000000003'];

let seed = 1;
function edited<Name extends CommandName>(map: ArgMap, name: Name, input: CommandInput<Name>): ArgMap {
  const made = runCommand(map, name, input, fixedContext(seed++));
  if (!made.ok) throw new Error(made.error.message);
  return applyDiff(map, made.value.diff);
}

function step(title: string, ...nodes: string[]) {
  return { title, focus: { nodes } };
}

function titles(map: ArgMap): string[] {
  return stepsOf(map).map(({ title }) => title);
}

describe('steps of a talk', () => {
  const talk = edited(CARDS, 'step.add', {
    steps: [step('one', WHY), step('two', WEAR), step('three', SALT)],
  });
  const idOf = (map: ArgMap, title: string): string =>
    stepsOf(map).find((one) => one.title === title)?.id ?? '';

  it('come at the end, or after the step that is named, in the order in which they are added', () => {
    const after = edited(talk, 'step.add', { steps: [step('a'), step('b')], after: idOf(talk, 'one') });
    expect(titles(after)).toEqual(['one', 'a', 'b', 'two', 'three']);
  });

  it('are moved before another one, or to the end', () => {
    const first = edited(talk, 'step.move', { id: idOf(talk, 'three'), before: idOf(talk, 'one') });
    expect(titles(first)).toEqual(['three', 'one', 'two']);
    expect(titles(edited(first, 'step.move', { id: idOf(first, 'three') }))).toEqual(['one', 'two', 'three']);
  });

  it('are copied right behind themselves', () => {
    expect(titles(edited(talk, 'step.duplicate', { id: idOf(talk, 'two') }))).toEqual([
      'one',
      'two',
      'two',
      'three',
    ]);
  });

  it('say in words what they pointed at when it is removed; what a filter leaves out they do not name', () => {
    const both = edited(talk, 'step.add', { steps: [step('both', WEAR, SALT)] });
    const removed = edited(both, 'remove', { ids: [SALT] });
    expect(stepsOf(removed).map(({ gone }) => gone)).toEqual([
      undefined,
      undefined,
      [{ id: SALT, text: 'Salt did it.' }],
      [{ id: SALT, text: 'Salt did it.' }],
    ]);
    const filtered = shownPart(both, [SALT]);
    expect(stepsOf(filtered).map(({ gone }) => gone)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
