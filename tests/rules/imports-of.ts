import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Every module that a source text names: static and dynamic imports, re-exports, types in `import('…')`, `require`, and the addresses
 * of workers.
 */
export function importsIn(fileName: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, false);
  function keep(node: ts.Node | undefined): void {
    if (node && ts.isStringLiteralLike(node)) found.push(node.text);
  }
  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) keep(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node))
      keep(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    else if (ts.isCallExpression(node) && loadsModule(node.expression)) keep(node.arguments[0]);
    else if (ts.isNewExpression(node) && isNamed(node.expression, 'URL')) keepWorker(node.arguments?.[0]);
    ts.forEachChild(node, visit);
  }
  /** `new URL('./x.worker.ts', import.meta.url)` is how a bundler is told of a worker. */
  function keepWorker(node: ts.Node | undefined): void {
    if (node && ts.isStringLiteralLike(node) && /^\.{1,2}\/.*\.worker(\.ts)?$/.test(node.text)) keep(node);
  }
  visit(source);
  return found;
}

function loadsModule(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || isNamed(callee, 'require');
}

function isNamed(node: ts.Expression, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** The same for a file on disk. */
export function importsOf(path: string): string[] {
  return importsIn(path, readFileSync(path, 'utf8'));
}
