import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { ROOT, sourceFiles } from './source-tree';

/** Literals that an expression can be as they stand, without being worded by `t`. */
function bareLiterals(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return [node.getText()];
  if (ts.isConditionalExpression(node))
    return [...bareLiterals(node.whenTrue), ...bareLiterals(node.whenFalse)];
  return ts.isParenthesizedExpression(node) ? bareLiterals(node.expression) : [];
}

/** What a file says of losses, as properties or constants named `how`, in English alone. */
function unworded(path: string): string[] {
  const file = ts.createSourceFile(
    path,
    readFileSync(join(ROOT, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isNamed = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    if (isNamed && node.initializer && node.name.getText() === 'how')
      found.push(...bareLiterals(node.initializer).map((literal) => `${path}: ${literal}`));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

it('what became of something in a conversion is said in the language of the interface', () => {
  expect(['shared/formats', 'electron/import'].flatMap(sourceFiles).flatMap(unworded)).toEqual([]);
});
