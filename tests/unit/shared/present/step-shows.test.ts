import { describe, expect, it } from 'vitest';
import type { Step } from '../../../../shared/map/schema';
import { find } from '../../../../shared/map/arg-map';
import { stepShows } from '../../../../shared/present/step-shows';
import { showsNow } from '../../../../shared/present/shows-now';
import { foldsOf } from '../../../../shared/view/folds';
import { smallMap } from '../../../support/small-map';

const MAP = smallMap(`
  question why: Why did it fail?
  claim wear: It was worn out. {folded: true}
  evidence rust: The bolts were rusty.
  counterargument new: They were new.
  claim salt: Salt did it.
  wear answers why
  rust supports wear as step
  new opposes step
  salt answers why
`);
const [WHY = '', WEAR = '', RUST = '', NEW = '', SALT = ''] = [1, 2, 3, 4, 5].map((n) => `n-00000000000${n}`);

function step(shows: Partial<Step>): Step {
  return { id: 't-000000000001', order: 'a0', title: 'One', focus: { nodes: [] }, ...shows };
}

describe('what a step shows', () => {
  it('lets all stand back that is not in focus, links with any of their ends', () => {
    const { visibility } = stepShows(MAP, step({ focus: { nodes: [WHY, WEAR] } }));
    expect(visibility.faded.has(SALT)).toBe(true);
    expect(visibility.faded.has(WEAR)).toBe(false);
    expect(visibility.faded.has('l-000000000001')).toBe(false); // wear answers why
    expect(visibility.faded.has('l-000000000004')).toBe(true); // salt answers why
  });

  it('lets only those stand back that it names', () => {
    const { visibility } = stepShows(MAP, step({ focus: { nodes: [WHY] }, dimmed: [SALT] }));
    expect([...visibility.faded].filter((id) => id.startsWith('n-'))).toEqual([SALT]);
  });

  it('has a card in focus there, whatever is folded or hidden', () => {
    const { map, visibility } = stepShows(
      MAP,
      step({ focus: { nodes: [RUST] }, hidden: [RUST, NEW], folded: [WEAR] }),
    );
    expect([...visibility.hidden]).toEqual([NEW]);
    expect(foldsOf(map).hidden.has(RUST)).toBe(false);
    expect(find(MAP, 'nodes', WEAR)?.folded).toBe(true); // the map itself stays as it is
  });

  it('looks at a card with everything under it that is there', () => {
    const branch = { branch: WEAR } as Step['focus'];
    expect(stepShows(MAP, step({ focus: branch })).focus).toEqual([WEAR, RUST, NEW]);
    expect(stepShows(MAP, step({ focus: branch, hidden: [NEW] })).focus).toEqual([WEAR, RUST]);
  });

  it('shows everything when all that it looked at is gone', () => {
    const { focus, visibility } = stepShows(MAP, step({ focus: { nodes: ['n-zzzzzzzzzzzz'] } }));
    expect(focus).toEqual([]);
    expect(visibility.faded.size + visibility.hidden.size).toBe(0);
  });

  it('gives way for now to a card that somebody asks for, and to a branch that is unfolded', () => {
    const told = step({ focus: { nodes: [WEAR] }, hidden: [RUST, NEW] });
    const asked = showsNow(MAP, told, { asked: NEW, turned: new Set() });
    expect(asked.focus).toEqual([NEW]);
    expect(asked.visibility.hidden.size).toBe(0);
    expect(showsNow(MAP, told, { asked: undefined, turned: new Set([told.id]) }).focus).toEqual([
      WEAR,
      RUST,
      NEW,
    ]);
    expect(showsNow(MAP, told, { asked: undefined, turned: new Set() })).toEqual(stepShows(MAP, told));
  });
});
