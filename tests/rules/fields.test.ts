import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ScratchProgram } from './scratch-program';
import { ROOT, sourceFiles } from './source-tree';

/** Everything that speaks of fields by the type of their names. Components take what these say. */
const SPEAKERS = ['shared', 'renderer'].flatMap(sourceFiles).filter((path) => {
  if (!path.endsWith('.ts')) return false;
  const text = readFileSync(join(ROOT, path), 'utf8');
  return /\b(FieldName|FieldsOf|Facts|Holders)</.test(text);
});

/** Where each decision on a new field is made, and nowhere else. */
const NODE_PLACES = [
  'shared/map/fields/node-fields.ts',
  'shared/formats/csv/columns.ts',
  'shared/formats/graphml/field-keys.ts',
  'shared/report/facts.ts',
  'shared/merge/ways.ts',
  'shared/share/treatments.ts',
  'renderer/ui/field-places.ts',
].sort();

type Edit = (text: string) => string;
const program = new ScratchProgram(SPEAKERS);

/** The files that do not compile when some read differently. */
function places(edits: Readonly<Record<string, Edit>>): string[] {
  const changed = Object.entries(edits).map(([path, edit]) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    expect(edit(text)).not.toBe(text);
    return [path, edit(text)] as const;
  });
  return [...new Set(program.errors(Object.fromEntries(changed)).map(({ file }) => file))].sort();
}

const withField: Edit = (text) =>
  text.replace('exclusive: z.boolean', 'urgency: plainText.optional(),\n  exclusive: z.boolean');

it('a new field of a card does not compile until each place that must has decided on it', () => {
  expect(places({ 'shared/map/v2/node.ts': withField })).toEqual(NODE_PLACES);
});

it.each([
  ["reviewer: idSchema('nodes').optional(),", 'an id'],
  ["doubts: z.array(z.looseObject({ by: idSchema('nodes'), why: plainText })).optional(),", 'ids in a list'],
])(
  'a new field of a card does not compile either until what is done with its ids is decided: %s',
  (field) => {
    const holding: Edit = (text) => text.replace('exclusive: z.boolean', `${field}\n  exclusive: z.boolean`);
    expect(places({ 'shared/map/v2/node.ts': holding })).toEqual(
      [...NODE_PLACES, 'shared/map/references.ts'].sort(),
    );
  },
);

it('no field can be taken out of the definitions', () => {
  const without =
    (field: string): Edit =>
    (text) =>
      text.replace(new RegExp(`\\n +${field}: \\{.*\\},`), '');
  const edits = {
    'shared/map/fields/node-fields.ts': without('tags'),
    'shared/map/fields/link-fields.ts': without('order'),
    'shared/map/fields/source-fields.ts': without('versions'),
    'shared/map/fields/other-fields.ts': without('pinned'),
  };
  expect(places(edits)).toEqual(expect.arrayContaining(Object.keys(edits)));
});
