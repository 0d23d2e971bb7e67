import { describe, expect, it } from 'vitest';
import type { UiCommand } from '../../../../renderer/commands/ui-command';
import { findHits } from '../../../../renderer/palette/hits';
import { openReaderWindow } from '../../../support/reader-window';

const UNDO: UiCommand = {
  id: 'edit.undo',
  title: 'Undo',
  group: 'Edit',
  needsMap: false,
  run: () => undefined,
};
const FIT: UiCommand = { ...UNDO, id: 'view.fit', title: 'Fit the map', group: 'View' };
const CHOICE = {
  commands: [UNDO, FIT],
  available: new Set([FIT]),
  recent: [],
  reasons: new Map<string, string>(),
};

describe('what the palette lists', () => {
  it('begins with what was used lately and ends with what is not possible now', () => {
    const sections = findHits('', { ...CHOICE, recent: ['view.fit'] }, undefined);
    expect(sections.map(({ heading, hits }) => [heading, hits.map(({ id }) => id)])).toEqual([
      ['Used lately', ['view.fit']],
      ['Not possible now', ['edit.undo']],
    ]);
    expect(sections.at(-1)?.hits[0]?.disabled).toBe(true);
  });

  it('says why a command is not possible now, where it knows', () => {
    const reasons = new Map([
      ['edit.undo', 'nothing was done'],
      ['view.fit', 'not shown'],
    ]);
    const hits = findHits('', { ...CHOICE, reasons }, undefined).flatMap((section) => section.hits);
    expect(hits.map(({ id, where }) => [id, where])).toEqual([
      ['view.fit', undefined],
      ['edit.undo', 'nothing was done'],
    ]);
  });

  it('finds cards and articles by their words', () => {
    const window = openReaderWindow();
    const { node } = window.addNode('claim');
    const ids = (query: string): string[] =>
      findHits(query, CHOICE, window.map()).flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(ids('claim')).toEqual([node]);
    expect(ids('artic')).toEqual([window.source]);
    expect(ids('fit')).toEqual(['view.fit']);
  });

  it('finds saved views by their names', () => {
    const window = openReaderWindow();
    window.session.map.dispatch('view.add', { title: 'The whole', x: 0, y: 0, zoom: 1 });
    const [section] = findHits('whole', CHOICE, window.map());
    expect(section?.heading).toBe('Saved views');
    expect(section?.hits[0]?.view?.title).toBe('The whole');
  });

  it('names the group of a command where the heading does not', () => {
    expect(findHits('fit', CHOICE, undefined)[0]?.hits[0]?.where).toBe('View');
    expect(findHits('', CHOICE, undefined)[0]?.hits[0]?.where).toBeUndefined();
  });
});
