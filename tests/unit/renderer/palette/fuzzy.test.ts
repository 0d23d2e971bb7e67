import { describe, expect, it } from 'vitest';
import { fuzzyScore } from '../../../../renderer/palette/fuzzy';

const PANEL = 'Show or hide the left panel';

describe('fuzzyScore', () => {
  it.each(['show', 'left panel', 'panel left', 'slp', 'shlepa', 'anel', 'SHOW'])('fits %j', (typed) => {
    expect(fuzzyScore(PANEL, typed)).toBeGreaterThan(0);
  });

  it('takes no notice of accents, nor of which letters a Persian keyboard gives', () => {
    expect(fuzzyScore('Auswahl löschen', 'loschen')).toBeGreaterThan(0);
    expect(fuzzyScore('حذف کارت', 'كارت')).toBeGreaterThan(0);
  });

  it.each(['undo', 'show undo', 'pls', 'flood'])('does not fit %j', (typed) => {
    expect(fuzzyScore(PANEL, typed)).toBe(0);
  });

  it('puts the beginning of the title before a later word, that before the inside of one, that before initials', () => {
    const scores = ['show', 'panel', 'anel', 'slp'].map((typed) => fuzzyScore(PANEL, typed));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  it('fits everything when nothing is typed', () => {
    expect(fuzzyScore(PANEL, ' ')).toBe(1);
  });
});
