import { describe, expect, it } from 'vitest';
import { panelsWithRoom, usualWidth } from '../../../../renderer/state/panel-room';
import type { SidePanel } from '../../../../renderer/state/panes';

const BOTH: ReadonlySet<SidePanel> = new Set(['left', 'right']);
const ALL: ReadonlySet<SidePanel> = new Set(['left', 'draft', 'right']);

describe('the panels beside the map', () => {
  it('all stand in a wide window, also in one that has not been measured', () => {
    for (const width of [1440, Infinity])
      expect([...panelsWithRoom(ALL, undefined, width)].sort()).toEqual(['draft', 'left', 'right']);
  });

  it('give way to the one that was asked for last, so that the map stays wide enough', () => {
    for (const width of [720, 900]) {
      expect([...panelsWithRoom(BOTH, 'right', width)]).toEqual(['right']);
      expect([...panelsWithRoom(BOTH, 'left', width)]).toEqual(['left']);
    }
  });

  it('give way to a draft, then to what is read, where nobody has asked for one', () => {
    expect([...panelsWithRoom(ALL, undefined, 720)]).toEqual(['draft']);
    expect([...panelsWithRoom(ALL, undefined, 1280)]).toEqual(['draft', 'left']);
    expect([...panelsWithRoom(BOTH, undefined, 720)]).toEqual(['left']);
  });

  it('stand where the one that was asked for last is hidden', () => {
    expect([...panelsWithRoom(new Set(['left']), 'right', 720)]).toEqual(['left']);
  });

  it('leave the map 360 px, however many of them stand', () => {
    for (let width = 720; width < 2000; width += 10) {
      const taken = [...panelsWithRoom(ALL, 'right', width)].map((panel) => usualWidth(panel, width));
      expect(width - taken.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(360);
    }
  });
});
