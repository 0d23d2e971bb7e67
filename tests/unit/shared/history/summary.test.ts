import { describe, expect, it } from 'vitest';
import { diffMaps } from '../../../../shared/edit/diff-maps';
import { summarizeDiff } from '../../../../shared/history/summary';
import { recordsOf } from '../../../../shared/map/table';
import { Editor } from '../../../support/edit-map';

/** What a summary says of some edits of a small map. */
function said(edits: (editor: Editor, ids: { claim: string; article: string }) => void) {
  const editor = new Editor();
  editor.do('source.add', { title: 'Report on prices', text: 'Prices rose. They fell later.', authors: [] });
  editor.do('node.add', { kind: 'claim', text: 'Prices rise', at: { x: 0, y: 0 } });
  const before = editor.map;
  const [claim] = recordsOf(before.tables.nodes);
  const [article] = recordsOf(before.tables.sources);
  edits(editor, { claim: claim?.id ?? '', article: article?.id ?? '' });
  return summarizeDiff(diffMaps(before, editor.map));
}

describe('the summary of an edit', () => {
  it('says so when nothing changed', () => {
    expect(said(() => undefined)).toEqual({ words: 'nothing changed', counts: {} });
  });

  it('counts cards and links, and not the places that come with new cards', () => {
    const summary = said((editor, { claim }) => {
      for (const text of ['One', 'Two', 'Three'])
        editor.do('node.add', {
          kind: 'evidence',
          text,
          at: { x: 0, y: 300 },
          link: { as: 'premise', relation: 'supports', target: { node: claim } },
        });
      editor.do('node.set', { id: claim, fields: { text: 'Prices fall' } });
    });
    expect(summary.words).toBe('3 cards added, 1 card changed, 3 links added');
    expect(summary.counts).toMatchObject({
      nodes: { added: 3, removed: 0, changed: 1 },
      places: { added: 3, removed: 0, changed: 0 },
      links: { added: 3, removed: 0, changed: 0 },
    });
  });

  it('names an article with a new text once, by its title', () => {
    const summary = said((editor, { article }) => {
      editor.do('source.replace', { id: article, text: 'Prices rose. They fell a little later.' });
      editor.do('source.add', { title: 'Another', text: 'Words.', authors: [] });
    });
    expect(summary.words).toBe('the article “Report on prices” has a new text, 1 article added');
    expect(summary.counts.sources).toEqual({ added: 1, removed: 0, changed: 1 });
  });

  it('tells of moved and folded cards, of removals and of the map’s own title', () => {
    expect(
      said((editor, { claim }) => editor.do('nodes.move', { places: [{ node: claim, x: 9, y: 9 }] })).words,
    ).toBe('1 card moved');
    expect(said((editor, { claim }) => editor.do('remove', { ids: [claim] })).words).toBe('1 card removed');
    const long = `${'A very long title '.repeat(9)}end`;
    expect(said((editor) => editor.do('map.set', { fields: { title: long } })).words).toBe(
      'the map is called “A very long title A very long title A v…”',
    );
  });

  it('does not call a card changed that was only folded', () => {
    const editor = new Editor();
    editor.do('node.add', { kind: 'claim', text: 'Above' });
    const [claim] = recordsOf(editor.map.tables.nodes);
    const target = { node: claim?.id ?? '' };
    editor.do('node.add', {
      kind: 'claim',
      text: 'Below',
      link: { as: 'premise', relation: 'supports', target },
    });
    const before = editor.map;
    editor.do('nodes.fold', { ids: [target.node], folded: true });
    expect(summarizeDiff(diffMaps(before, editor.map)).words).toBe('1 branch folded or unfolded');
  });

  it('stops after some phrases', () => {
    const { words } = said((editor, { claim, article }) => {
      editor.do('map.set', { fields: { title: 'New' } });
      editor.do('view.add', { title: 'All', x: 0, y: 0, zoom: 1 });
      editor.do('comment.add', { on: { node: claim }, author: 'A', text: 'Hm' });
      editor.do('passage.add', { source: article, start: 0, end: 6 });
      editor.do('source.add', { title: 'Another', text: 'Words.', authors: [] });
      editor.do('node.add', { kind: 'claim', text: 'One', at: { x: 0, y: 0 } });
      editor.do('node.set', { id: claim, fields: { text: 'Other' } });
    });
    expect(words).toBe(
      '1 card added, 1 card changed, 1 article added, 1 highlight added, 1 comment added and more',
    );
  });
});
