import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../shared/map/node-kinds';
import { RELATION_NAMES } from '../../shared/map/relations';
import { NODE_KINDS, RELATIONS } from '../../shared/map/schema';
import { ScratchProgram, declaredObject, entriesOf, type TypeError } from './scratch-program';
import { ROOT, sourceFiles } from './source-tree';

const KIND_SCHEMA = 'shared/map/v1/node.ts';
const RELATION_SCHEMA = 'shared/map/v1/link.ts';
const KIND_FILE = 'shared/map/node-kinds.ts';
const RELATION_FILE = 'shared/map/relations.ts';
const ICON_PATHS = 'shared/picture/icons.data.ts';
const ICON_PARTS = 'renderer/ui/KindIcon.tsx';

/** The records that must be whole: what a new kind or relation needs are entries of these. */
const RECORDS = [
  [KIND_FILE, 'KIND'],
  [RELATION_FILE, 'RELATION'],
  [ICON_PATHS, 'ICONS'],
  [ICON_PARTS, 'ICONS'],
] as const;

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Everything that knows kinds or relations. */
const USERS = ['shared', 'renderer']
  .flatMap(sourceFiles)
  .filter((path) => /\b(?:NodeKind|Relation|KIND|RELATION|KindIconName)\b/.test(textOf(path)));

const program = new ScratchProgram([...new Set([...USERS, KIND_SCHEMA, RELATION_SCHEMA])]);

function changed(path: string, from: string, to: string): Record<string, string> {
  expect(textOf(path)).toContain(from);
  return { [path]: textOf(path).replace(from, to) };
}

function filesOf(errors: readonly TypeError[]): string[] {
  return [...new Set(errors.map(({ file }) => file))].sort();
}

describe('a kind or a relation', () => {
  const names = {
    ...changed(KIND_SCHEMA, "'gap'] as const", "'gap', 'analogy'] as const"),
    ...changed(RELATION_SCHEMA, "'answers'] as const", "'answers', 'qualifies'] as const"),
  };

  it('that is new in the schema does not compile before it is defined', () => {
    const definitions = [KIND_FILE, RELATION_FILE];
    expect(filesOf(program.errors(names, definitions))).toEqual(definitions);
  });

  it('that is defined does not compile before its icon is drawn and shown', () => {
    const [gap, answers] = [declaredObject(KIND_FILE, 'KIND'), declaredObject(RELATION_FILE, 'RELATION')].map(
      ({ object }) => object.properties.at(-1)?.getText() ?? '',
    );
    const defined = {
      ...names,
      ...changed(
        KIND_FILE,
        gap ?? '',
        `${gap},\n analogy: ${gap?.replace(/^\w+: /, '').replace(/icon: '[^']*'/, "icon: 'equal'")}`,
      ),
      ...changed(
        RELATION_FILE,
        answers ?? '',
        `${answers},\n qualifies: ${answers?.replace(/^\w+: /, '').replace(/icon: '[^']*'/, "icon: 'tilde'")}`,
      ),
    };
    expect(filesOf(program.errors(defined))).toEqual([ICON_PARTS, ICON_PATHS]);
  });

  it('stands in the same order in the schema and in the definitions', () => {
    expect(KINDS).toEqual(NODE_KINDS);
    expect(RELATION_NAMES).toEqual(RELATIONS);
  });
});

describe('a definition', () => {
  /** Each record over and over, at the end of its file, each time without one of its entries. */
  const variants = RECORDS.map(([path, name]) => {
    const { object, type, before, after } = declaredObject(path, name);
    const whole = object.getText();
    const offset = object.getStart();
    let text = textOf(path);
    const entries = entriesOf(object).map(({ way, from, to }, index) => {
      const start = text.length;
      const rest = `${whole.slice(0, from - offset)}${whole.slice(to - offset).replace(/^,/, '')}`;
      text += `\nexport const without${index}${type} = ${before}${rest}${after};`;
      return { way, start, end: text.length };
    });
    return { path, name, text, entries };
  });
  const texts = Object.fromEntries(variants.map(({ path, text }) => [path, text]));
  let errors: TypeError[] | undefined;

  it.each(variants)('does not compile without any one of its entries: $name of $path', (variant) => {
    errors ??= program.errors(
      texts,
      RECORDS.map(([path]) => path),
    );
    expect(variant.entries.length).toBeGreaterThan(5);
    const missed = variant.entries.filter(
      ({ start, end }) =>
        !errors?.some((error) => error.file === variant.path && error.start >= start && error.start < end),
    );
    expect(missed.map(({ way }) => way)).toEqual([]);
  });
});
