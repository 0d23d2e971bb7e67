import { describe, expect, it } from 'vitest';
import { find } from '../../../../shared/map/arg-map';
import { USUAL_LIMITS } from '../../../../shared/map/limits';
import { parseMap } from '../../../../shared/map/parse';
import { serializeMap } from '../../../../shared/map/serialize';
import { CURRENT_VERSION } from '../../../../shared/map/schema';
import type { AppError } from '../../../../shared/result';
import { everyField, fixture, type FixtureFile } from '../../../support/fixture';

function errorOf(text: string, bytes?: number): AppError {
  const result = parseMap(text, bytes === undefined ? undefined : { ...USUAL_LIMITS, bytes });
  if (result.ok) throw new Error('The text was read as a map.');
  return result.error;
}

/** The error after a change of the fixture that has every field. */
function errorAfter(change: (file: FixtureFile) => void): AppError {
  const file = everyField();
  change(file);
  return errorOf(JSON.stringify(file));
}

describe('a text that is no map', () => {
  it('is called empty when there is nothing in it', () => {
    expect(errorOf('').code).toBe('empty-file');
    expect(errorOf(' \n\n').code).toBe('empty-file');
  });

  it('is called cut off when its end is missing, wherever the cut is', () => {
    const text = fixture('maps/v2/every-field.argmap');
    for (const share of [0.01, 0.3, 0.999]) {
      const error = errorOf(text.slice(0, Math.floor(text.length * share)));
      expect(error).toMatchObject({
        code: 'not-json',
        message: expect.stringContaining('cut off') as string,
      });
    }
  });

  it('is called no map when it is not JSON', () => {
    expect(errorOf('An article about a bridge.')).toEqual({
      code: 'not-json',
      message: 'This file is not a Counterpoint map.',
      hint: 'Maps end in .argmap and are JSON text. Choose another file.',
    });
  });

  it('is told apart as an unfinished git merge', () => {
    const error = errorOf('{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> other\n}');
    expect(error.code).toBe('not-json');
    expect(error.message).toContain('git merge');
  });

  it.each(['{}', '[]', '"map"', '12', 'null', '{"format": "other"}'])('is called other JSON: %s', (text) => {
    expect(errorOf(text)).toMatchObject({
      code: 'not-a-map',
      message: 'This is a JSON file, but not a Counterpoint map.',
    });
  });
});

describe('a map of another version', () => {
  it('is refused by name when it is newer, with both versions', () => {
    const error = errorAfter((file) => (file.version = 7));
    expect(error.code).toBe('newer-version');
    expect(error.message).toContain('version 7');
    expect(error.message).toContain(`version ${CURRENT_VERSION}`);
    expect(error.hint).toContain('Update Counterpoint');
  });

  it.each([0, -1, 1.5, '1', null, undefined])('is refused when there is no such version: %s', (version) => {
    expect(errorAfter((file) => (file.version = version)).code).toBe('unknown-version');
  });
});

describe('a map that breaks its schema', () => {
  it('names the place in words, the value and what was expected', () => {
    const error = errorAfter((file) => (file.nodes[0] = { ...file.nodes[0], kind: 'idea' }));
    expect(error.code).toBe('invalid-map');
    expect(error.message).toMatch(/^nodes → n-[0-9a-z]{12} → kind \("idea"\): not one of .*, claim, /);
  });

  it('says how many more problems there are', () => {
    const one = errorAfter((file) => Object.assign(file, { title: 3, created: 'yesterday' }));
    expect(one.message).toMatch(/There is one more problem\.$/);
    const more = errorAfter((file) => Object.assign(file, { title: 3, created: 'yesterday', id: '?' }));
    expect(more.message).toMatch(/There are 2 more problems\.$/);
  });

  it('names a missing table as missing', () => {
    const error = errorAfter((file) => Reflect.deleteProperty(file, 'links'));
    expect(error.message).toContain('links (missing)');
  });

  it.each([
    ['Windows line ends', (file: FixtureFile) => (file.title = 'one\r\ntwo')],
    ['a NUL', (file: FixtureFile) => (file.title = 'a\u0000b')],
    ['a position of half a pixel', (file: FixtureFile) => (file.places[0] = { ...file.places[0], x: 0.5 })],
    ['a position off the canvas', (file: FixtureFile) => (file.places[0] = { ...file.places[0], x: 1e8 })],
    ['a weight above 1', (file: FixtureFile) => (file.links[0] = { ...file.links[0], weight: 1.2 })],
    [
      'a premise that is no node id',
      (file: FixtureFile) => (file.links[0] = { ...file.links[0], premises: ['l-000000000000'] }),
    ],
    ['a link without premises', (file: FixtureFile) => (file.links[0] = { ...file.links[0], premises: [] })],
    ['a time without UTC', (file: FixtureFile) => (file.created = '2026-01-01T00:00:00+01:00')],
  ])('is refused for %s', (_what, change) => {
    expect(errorAfter(change).code).toBe('invalid-map');
  });

  it('is refused for numbers that are too large to be numbers', () => {
    const text = fixture('maps/v2/every-field.argmap').replace('"zoom": 0.75', '"zoom": 1e999');
    expect(errorOf(text).code).toBe('invalid-map');
  });
});

describe('a map that does not hold together', () => {
  it('is refused when two records share an id', () => {
    const error = errorAfter((file) => file.nodes.push({ ...file.nodes[0] }));
    expect(error.code).toBe('broken-map');
    expect(error.message).toMatch(/^Two records share the id n-/);
  });

  it('is refused when a node stands at two places', () => {
    expect(errorAfter((file) => file.places.push({ ...file.places[0] })).code).toBe('broken-map');
  });

  it('is refused when a reference leads nowhere, and says which', () => {
    const error = errorAfter(
      (file) => (file.comments[0] = { ...file.comments[0], on: { node: 'n-000000000000' } }),
    );
    expect(error.code).toBe('broken-map');
    expect(error.message).toMatch(/c-\w+ refers to n-000000000000, which is not in the map/);
  });
});

describe('a map over the limits', () => {
  it('is refused by size, in UTF-8 bytes', () => {
    expect(errorOf('{"ä": "äää"}', 12).code).toBe('too-large');
    expect(errorOf('{"ä": "äää"}', 16).code).toBe('not-a-map');
  });

  it('is refused when it is nested too deeply, before it is parsed', () => {
    expect(errorOf('['.repeat(1_000_000)).code).toBe('too-deep');
    expect(errorAfter((file) => (file['x-deep'] = nested(40))).code).toBe('too-deep');
  });

  it('counts no brackets inside texts', () => {
    const file = everyField();
    file.title = `\\"${'['.repeat(100)}`;
    expect(parseMap(JSON.stringify(file)).ok).toBe(true);
  });

  it('is refused when it has more than a million records', () => {
    const empty = JSON.parse(fixture('maps/v2/empty.argmap')) as FixtureFile;
    const error = errorOf(JSON.stringify({ ...empty, nodes: new Array(1_000_001).fill(0) }));
    expect(error.code).toBe('too-many-records');
  });
});

describe('what is not known', () => {
  it('is kept at every level and comes after what is known, sorted', () => {
    const file = everyField();
    file.zebra = 1;
    file['an-addition'] = { b: [], a: null };
    file.nodes[0] = { zz: false, aa: '', ...file.nodes[0] };
    const read = parseMap(JSON.stringify(file));
    if (!read.ok) throw new Error(read.error.message);
    const text = serializeMap(read.value.map);
    expect(text).toMatch(
      /"comments": \[[^]*\],\n {2}"an-addition": \{\n {4}"a": null,\n {4}"b": \[\]\n {2}\},\n/,
    );
    expect(text.trimEnd()).toMatch(/"zebra": 1\n\}$/);
    expect(text).toMatch(/"aa": "",\n {6}"zz": false\n {4}\}/);
  });

  it('never reaches the prototype of anything', () => {
    const text = fixture('maps/v2/every-field.argmap').replace(
      '"x-tool": {',
      '"__proto__": {"polluted": 1}, "x-tool": {"__proto__": {"polluted": 2}, "constructor": {"prototype": {"polluted": 3}},',
    );
    const read = parseMap(text);
    if (!read.ok) throw new Error(read.error.message);
    const { head } = read.value.map;
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(head).not.toHaveProperty('polluted');
    expect(serializeMap(read.value.map)).not.toContain('__proto__');
    expect(serializeMap(read.value.map)).toContain('"constructor": {');
  });

  it('in what a comment is about is no reference', () => {
    const file = everyField();
    const [comment] = file.comments;
    file.comments[0] = { ...comment, on: { ...(comment?.on as object), 'x-where': 'margin' } };
    expect(parseMap(JSON.stringify(file)).ok).toBe(true);
  });
});

describe('defaults', () => {
  it('are left out when they stand in a file, and needed fields stay', () => {
    const file = everyField();
    const [node] = file.nodes;
    file.nodes[0] = { ...node, folded: false, note: '', tags: [], text: '' };
    const read = parseMap(JSON.stringify(file));
    if (!read.ok) throw new Error(read.error.message);
    const kept = find(read.value.map, 'nodes', String(node?.id));
    expect(kept).toMatchObject({ text: '' });
    for (const field of ['folded', 'note', 'tags']) expect(kept).not.toHaveProperty(field);
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}
