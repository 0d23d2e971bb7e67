import { beforeEach, describe, expect, it } from 'vitest';
import { find } from '../../../../shared/map/arg-map';
import { linksFrom, linksTo } from '../../../../shared/map/queries';
import type { Link } from '../../../../shared/map/schema';
import { Editor } from '../../../support/edit-map';

const [A, B, C, Q] = ['n-00000000000a', 'n-00000000000b', 'n-00000000000c', 'n-00000000000q'];
const [L1, L2] = ['l-000000000001', 'l-000000000002'];

let editor: Editor;
const theLink = (id: string): Link | undefined => find(editor.map, 'links', id);

beforeEach(() => {
  editor = new Editor();
  editor.do('node.add', { id: A, kind: 'claim', text: 'A' });
  editor.do('node.add', { id: B, kind: 'evidence', text: 'B' });
  editor.do('node.add', { id: C, kind: 'counterargument', text: 'C' });
  editor.do('node.add', { id: Q, kind: 'question', text: 'Q' });
});

const support = (id = L1): void => {
  editor.do('link.add', { id, relation: 'supports', premises: [B], target: { node: A } });
};

describe('adding a link', () => {
  it('is called by what it links', () => {
    const label = (
      premises: string[],
      target: { node: string } | { link: string },
      relation: Link['relation'],
    ) => editor.do('link.add', { relation, premises, target }).label;
    support();
    expect(label([A], { node: Q }, 'answers')).toBe('Link claim to question');
    expect(label([B, C], { node: Q }, 'opposes')).toBe('Link 2 cards to question');
    expect(label([C], { link: L1 }, 'opposes')).toBe('Undercut link');
    expect(label([C], { link: L1 }, 'supports')).toBe('Back link');
  });

  it.each([
    ['itself', [A], 'self-link'],
    ['what is not there', ['n-zzzzzzzzzzzz'], 'no-premise'],
    ['the same premise twice', [B, B], 'same-premise'],
  ])('is refused for %s', (_what, premises, code) => {
    expect(editor.refuse('link.add', { relation: 'supports', premises, target: { node: A } }).code).toBe(
      code,
    );
  });

  it('is refused when the cards are linked so already, but not with another relation', () => {
    support();
    const again = { premises: [B], target: { node: A } };
    expect(editor.refuse('link.add', { relation: 'supports', ...again }).code).toBe('same-link');
    expect(editor.do('link.add', { relation: 'opposes', ...again }).diff).toHaveLength(1);
  });

  it('is refused when an id is taken', () => {
    support();
    const input = { id: L1, relation: 'opposes' as const, premises: [C], target: { node: A } };
    expect(editor.refuse('link.add', input).code).toBe('id-taken');
  });

  it('answers nothing but questions, one card at a time', () => {
    const answer = (premises: string[], node: string) =>
      editor.refuse('link.add', { relation: 'answers', premises, target: { node } });
    expect(answer([B], A).code).toBe('not-a-question');
    expect(answer([A, B], Q).code).toBe('answer-premises');
  });

  it('says in words what is wrong with an input that makes no sense', () => {
    const error = editor.refuse('link.add', { relation: 'supports', premises: [], target: { node: A } });
    expect(error).toMatchObject({
      code: 'bad-input',
      message: 'That edit cannot be made: premises (a list): a link needs at least one premise.',
    });
  });
});

describe('changing a link', () => {
  beforeEach(() => support());

  it('changes its relation, unless that makes it the same as another', () => {
    expect(editor.do('link.set', { id: L1, fields: { relation: 'opposes' } }).label).toBe(
      'Change relation to opposes',
    );
    support(L2);
    expect(editor.refuse('link.set', { id: L2, fields: { relation: 'opposes' } }).code).toBe('same-link');
  });

  it('cannot make it an answer to what is no question', () => {
    expect(editor.refuse('link.set', { id: L1, fields: { relation: 'answers' } }).code).toBe(
      'not-a-question',
    );
  });

  it('sets and clears its other fields', () => {
    editor.do('link.set', { id: L1, fields: { weight: 0.5, note: 'n' } });
    expect(editor.do('link.set', { id: L1, fields: { weight: null } }).label).toBe('Edit link’s weight');
    expect(theLink(L1)).toEqual({
      id: L1,
      relation: 'supports',
      premises: [B],
      target: { node: A },
      note: 'n',
    });
  });

  it('reverses it, and an answer reversed is a support', () => {
    editor.do('link.reverse', { id: L1 });
    expect(theLink(L1)).toMatchObject({ premises: [A], target: { node: B } });
    editor.do('link.add', { id: L2, relation: 'answers', premises: [A], target: { node: Q } });
    editor.do('link.reverse', { id: L2 });
    expect(theLink(L2)).toMatchObject({ relation: 'supports', premises: [Q], target: { node: A } });
  });

  it('does not reverse linked premises or what points at a link', () => {
    editor.do('link.add', { id: L2, relation: 'opposes', premises: [C], target: { link: L1 } });
    expect(editor.refuse('link.reverse', { id: L2 }).code).toBe('link-target');
    editor.do('link.join', { id: L1, premise: C });
    expect(editor.refuse('link.reverse', { id: L1 }).code).toBe('linked-premises');
  });

  it('points it elsewhere, but never at itself through others', () => {
    editor.do('link.add', { id: L2, relation: 'opposes', premises: [C], target: { link: L1 } });
    expect(editor.refuse('link.retarget', { id: L1, target: { link: L2 } }).code).toBe('link-circle');
    expect(editor.refuse('link.retarget', { id: L1, target: { link: L1 } }).code).toBe('link-circle');
    editor.do('link.retarget', { id: L1, target: { node: Q } });
    expect(linksTo(editor.map, A)).toEqual([]);
  });
});

describe('linked premises', () => {
  beforeEach(() => support());

  it('are joined, and a link of its own that says the same is taken up', () => {
    editor.do('link.add', { id: L2, relation: 'supports', premises: [C], target: { node: A } });
    editor.do('link.join', { id: L1, premise: C });
    expect(theLink(L1)?.premises).toEqual([B, C]);
    expect(theLink(L2)).toBeUndefined();
  });

  it('leave a link of its own alone when something attacks it', () => {
    editor.do('link.add', { id: L2, relation: 'supports', premises: [C], target: { node: A } });
    editor.do('link.add', { relation: 'opposes', premises: [Q], target: { link: L2 } });
    editor.do('link.join', { id: L1, premise: C });
    expect(theLink(L2)).toBeDefined();
  });

  it('are split into a link of its own', () => {
    editor.do('link.join', { id: L1, premise: C });
    editor.do('link.split', { id: L1, premise: C });
    expect(theLink(L1)?.premises).toEqual([B]);
    expect(linksFrom(editor.map, C)).toMatchObject([
      { relation: 'supports', premises: [C], target: { node: A } },
    ]);
  });

  it.each([
    ['joins a premise that it has', () => editor.refuse('link.join', { id: L1, premise: B }), 'same-premise'],
    ['joins its own target', () => editor.refuse('link.join', { id: L1, premise: A }), 'self-link'],
    [
      'splits off its only premise',
      () => editor.refuse('link.split', { id: L1, premise: B }),
      'last-premise',
    ],
    [
      'splits off what is no premise',
      () => editor.refuse('link.split', { id: L1, premise: C }),
      'no-premise',
    ],
    ['is not there', () => editor.refuse('link.join', { id: L2, premise: C }), 'no-link'],
  ])('are refused when the link %s', (_what, refuse, code) => {
    expect(refuse().code).toBe(code);
  });
});
