import { describe, expect, it } from 'vitest';
import {
  favouring,
  fittingRelation,
  mayAnswer,
  mayRelate,
  relationsFor,
} from '../../../../shared/map/may-answer';
import { find } from '../../../../shared/map/arg-map';
import { NODE_KINDS } from '../../../../shared/map/schema';
import { recordsOf } from '../../../../shared/map/table';
import { sampleMap } from '../../../support/sample-map';

describe('an answer', () => {
  it('is one premise for a question', () => {
    expect(NODE_KINDS.filter((kind) => mayAnswer(1, kind))).toEqual(['question']);
    expect(mayAnswer(2, 'question')).toBe(false);
    expect(mayAnswer(1, undefined)).toBe(false);
  });

  it('becomes support where it cannot stand; the other relations stand everywhere', () => {
    expect(fittingRelation('answers', 1, 'question')).toBe('answers');
    expect(fittingRelation('answers', 1, 'claim')).toBe('supports');
    expect(fittingRelation('answers', 2, 'question')).toBe('supports');
    expect(fittingRelation('opposes', 2, undefined)).toBe('opposes');
    expect(mayRelate('supports', 2, undefined)).toBe(true);
  });

  it('is what speaks for a question', () => {
    expect(favouring(1, 'question')).toBe('answers');
    expect(favouring(2, 'question')).toBe('supports');
    expect(favouring(1, 'evidence')).toBe('supports');
    expect(favouring(1, undefined)).toBe('supports');
  });
});

describe('the relations that a link is offered', () => {
  const map = sampleMap('talks');
  const links = [...recordsOf(map.tables.links)];

  it('include answers just where one premise bears on a question', () => {
    const offered = links.filter((link) => relationsFor(map, link).includes('answers'));
    const asked = links.filter(
      ({ premises, target }) =>
        premises.length === 1 && 'node' in target && find(map, 'nodes', target.node)?.kind === 'question',
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(links.length);
    expect(offered).toEqual(asked);
  });

  it('include the one that it has', () => {
    expect(links.filter((link) => !relationsFor(map, link).includes(link.relation))).toEqual([]);
  });
});
