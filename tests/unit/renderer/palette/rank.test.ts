import { describe, expect, it } from 'vitest';
import { commandOf, type Command } from '../../../../shared/commands/commands';
import { findByText, rankCommands, withRecent } from '../../../../renderer/palette/rank';

const ALL = (['edit.undo', 'view.fit', 'group.create', 'node.add.claim', 'canvas.walk.up'] as const).map(
  commandOf,
);

function ids(commands: readonly Command[]): string[] {
  return commands.map(({ id }) => id);
}

describe('the commands of the palette', () => {
  it('are all there when nothing is typed, those used lately first, then by group', () => {
    expect(ids(rankCommands(ALL, '', []))).toEqual([
      'node.add.claim',
      'edit.undo',
      'group.create',
      'view.fit',
    ]);
    expect(ids(rankCommands(ALL, ' ', ['view.fit', 'group.create'])).slice(0, 2)).toEqual([
      'view.fit',
      'group.create',
    ]);
  });

  it('are found by a few letters of their words', () => {
    expect(ids(rankCommands(ALL, 'ad cl', []))[0]).toBe('node.add.claim');
    expect(ids(rankCommands(ALL, 'undo', []))[0]).toBe('edit.undo');
    expect(ids(rankCommands(ALL, 'window fit', []))[0]).toBe('view.fit');
    expect(rankCommands(ALL, 'zzz', [])).toEqual([]);
    expect(rankCommands(ALL, 'fed', [])).toEqual([]);
  });

  it('leave out what only makes sense as a key', () => {
    expect(ids(rankCommands(ALL, 'walk up', []))).not.toContain('canvas.walkUp');
  });

  it('remember the latest eight, each once', () => {
    expect(withRecent(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
    expect(withRecent(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toHaveLength(8);
  });
});

describe('finding cards and articles', () => {
  const texts = ['The river floods', 'A flood of refugees', 'Überschwemmung', 'سیل بزرگ'];
  const records = texts.map((text) => ({ text }));
  const find = (query: string, limit = 20): string[] =>
    findByText(records, 'text', query, limit).map(({ text }) => text);

  it('finds every text that holds all words, the match nearest to the beginning first', () => {
    expect(find('flood')).toEqual(['A flood of refugees', 'The river floods']);
    expect(find('flood river')).toEqual(['The river floods']);
  });

  it('takes no notice of case and accents, and finds any script', () => {
    expect(find('uberschw')).toEqual(['Überschwemmung']);
    expect(find('سیل')).toEqual(['سیل بزرگ']);
  });

  it('finds nothing for a single letter, and no more than asked for', () => {
    expect(find('f')).toEqual([]);
    expect(find('flood', 1)).toHaveLength(1);
  });
});
