import { describe, expect, it } from 'vitest';
import { commandOf, type CommandId } from '../../../../shared/commands/commands';
import { findHits } from '../../../../renderer/palette/hits';
import { openReaderWindow } from '../../../support/reader-window';

const CHOICE = {
  commands: [commandOf('edit.undo'), commandOf('view.fit')],
  recent: [],
  reasons: new Map<CommandId, string>([['edit.undo', 'There is nothing to undo.']]),
};

describe('what the palette lists', () => {
  it('begins with what was used lately, and lists only what can be done to who looks for nothing', () => {
    const sections = findHits('', { ...CHOICE, recent: ['view.fit'] }, undefined);
    expect(sections.map(({ heading, hits }) => [heading, hits.map(({ id }) => id)])).toEqual([
      ['Used lately', ['view.fit']],
    ]);
  });

  it('says why a command is not possible now', () => {
    const hits = findHits('undo', CHOICE, undefined).flatMap((section) => section.hits);
    expect(hits.map(({ id, where, disabled }) => [id, where, disabled])).toEqual([
      ['edit.undo', 'There is nothing to undo.', true],
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
