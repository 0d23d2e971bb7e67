import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { NODE_KINDS, RELATIONS } from '../../shared/map/schema';
import { ROOT, filesIn, sourceFiles } from './source-tree';

/** The files that may name a kind or a relation, and why. */
const MAY_NAME: Readonly<Record<string, string>> = {
  'shared/map/v1/node.ts': 'the released schema',
  'shared/map/v1/link.ts': 'the released schema',
  'shared/map/node-kinds.ts': 'the definitions of kinds',
  'shared/map/relations.ts': 'the definitions of relations',
  'shared/picture/group-ink.ts': 'the colours of groups are those of kinds',
  'shared/formats/own/words.ts': 'words that people write for relations',
  'shared/formats/brat/read.ts': 'types that annotators of brat use',
  'shared/formats/csv/list-columns.ts': 'names of columns in people’s spreadsheets',
  'shared/formats/graphml/words-of-element.ts': 'names of data in people’s graphs',
  'shared/draft/argues.ts': 'a mark that words leave in a text is called so',
  'shared/draft/objections.ts': 'a mark that words leave in a text is called so',
  'shared/draft/links-of.ts': 'a level of a paragraph is called so',
  'shared/draft/kind-of.ts': 'a mark that words leave in a text is called so',
  'shared/draft/text-shape.ts': 'a level of a paragraph is called so',
  'shared/argue/map/failing-units.ts': 'a sort of what can fail is called so',
  'renderer/judging/verdict-commands.ts': 'a sort of what can fail is called so',
  'renderer/why/WeightPane.tsx': 'a sort of what can fail is called so',
  'electron/cli/ach.ts': 'an option of the command line is called so',
  'electron/cli/commands.ts': 'an option of the command line is called so',
  'shared/merge/ways.ts': 'a field of a table of evidence is called so',
  'electron/app/dialogs.ts': 'a type of Electron’s message boxes',
};

const NAMES: ReadonlySet<string> = new Set([...NODE_KINDS, ...RELATIONS]);

/** The names of kinds and relations in a source text: as strings, and as keys where two or more stand in one record. */
function namesIn(path: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node) && NAMES.has(node.text)) found.push(node.text);
    if (ts.isObjectLiteralExpression(node) || ts.isTypeLiteralNode(node)) {
      const members: readonly ts.Node[] = ts.isTypeLiteralNode(node) ? node.members : node.properties;
      const keys = members.flatMap((member) => {
        const name = (member as Partial<ts.NamedDeclaration>).name;
        return name && ts.isIdentifier(name) && NAMES.has(name.text) ? [name.text] : [];
      });
      if (keys.length > 1) found.push(...keys);
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}

/** The names of kinds and relations in a style sheet: as custom properties, and as values of attributes. */
function namesInStyles(text: string): string[] {
  return [...text.matchAll(/--([a-z]+)(?:-wash)?\b(?!-)|\[data-[a-z-]+=['"]?([a-z]+)/g)].flatMap(
    ([, property, value]) => [property, value].filter((name) => name !== undefined && NAMES.has(name)),
  ) as string[];
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

describe('kinds and relations', () => {
  const naming = new Set(
    ['shared', 'renderer', 'electron', 'build']
      .flatMap(sourceFiles)
      .filter((path) => namesIn(path, read(path)).length > 0),
  );

  it('are named in their definitions and in the few listed places', () => {
    expect([...naming].filter((path) => !(path in MAY_NAME))).toEqual([]);
  });

  it('are named in every place that is listed', () => {
    expect(Object.keys(MAY_NAME).filter((path) => !naming.has(path))).toEqual([]);
  });

  it('are named in no style sheet', () => {
    expect(filesIn('renderer', ['.css']).filter((path) => namesInStyles(read(path)).length > 0)).toEqual([]);
  });

  it.each([
    ["const kind = node.kind === 'claim' ? 1 : 2;", ['claim']],
    ["type Side = 'supports' | 'opposes';", ['supports', 'opposes']],
    ['const looks = { question: 1, gap: 2 };', ['question', 'gap']],
    ['<KindIcon kind="evidence" />', ['evidence']],
    ['const unit = { question: true, words: 3 };', []],
    ["const text = 'a claim is made';", []],
  ])('are found where they stand: %s', (text, names) => {
    expect(namesIn('example.tsx', text)).toEqual(names);
  });

  it.each([
    ['.a { color: var(--claim); }', ['claim']],
    ['.a { background: var(--gap-wash); }', ['gap']],
    [".card[data-kind='evidence'] { top: 0; }", ['evidence']],
    ['.a { color: var(--caution); gap: 4px; }', []],
  ])('are found in styles: %s', (text, names) => {
    expect(namesInStyles(text)).toEqual(names);
  });
});
