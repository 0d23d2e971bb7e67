import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './source-tree';

const OPTIONS = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(ROOT, 'build/tsconfig.renderer.json'), (path) => readFileSync(path, 'utf8')).config,
  ts.sys,
  join(ROOT, 'build'),
).options;

/** An error of the compiler. */
export interface TypeError {
  /** From the repository's root. */
  readonly file: string;
  readonly start: number;
  readonly message: string;
}

/**
 * Checks the types of files of the program as they would be if some of them read differently; nothing is written. What one call has read, the
 * next does not read anew.
 */
export class ScratchProgram {
  private before: ts.Program | undefined;
  private readonly sources = new Map<string, ts.SourceFile>();

  /** @param roots the files that are checked, and with what they import make up the program; from the repository's root */
  constructor(private readonly roots: readonly string[]) {}

  /** @param changed the texts of files that read differently, by path from the repository's root */
  errors(changed: Readonly<Record<string, string>>, checked: readonly string[] = this.roots): TypeError[] {
    const texts = new Map(Object.entries(changed).map(([path, text]) => [join(ROOT, path), text]));
    const host = ts.createCompilerHost(OPTIONS);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (path, ...rest) => {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
      const known = this.sources.get(path) ?? read(path, ...rest);
      if (known) this.sources.set(path, known);
      return known;
    };
    const roots = this.roots.map((path) => join(ROOT, path));
    const options = { ...OPTIONS, noEmit: true, composite: false, emitDeclarationOnly: false };
    const program = ts.createProgram(roots, options, host, this.before);
    this.before = program;
    return checked.flatMap((path) =>
      program
        .getSemanticDiagnostics(program.getSourceFile(join(ROOT, path)))
        .map(({ start = 0, messageText }): TypeError => ({
          file: path,
          start,
          message: ts.flattenDiagnosticMessageText(messageText, ' '),
        })),
    );
  }
}

/** An object that a file declares, and what it must satisfy. */
export interface Declared {
  readonly object: ts.ObjectLiteralExpression;
  /** What stands around the object, such as ` as const satisfies Record<…>`, or the type of the constant. */
  readonly type: string;
  readonly after: string;
  /** What stands before it: a function that it is given to. */
  readonly before: string;
}

/** Finds the object that a file gives a constant. Throws when there is none. */
export function declaredObject(path: string, name: string): Declared {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name: declared, type, initializer } of statement.declarationList.declarations) {
      if (declared.getText() !== name || !initializer) continue;
      let value: ts.Expression = initializer;
      for (;;) {
        if (ts.isSatisfiesExpression(value) || ts.isAsExpression(value)) value = value.expression;
        // A table whose words are translated when they are read.
        else if (ts.isCallExpression(value) && value.arguments[0]) value = value.arguments[0];
        else break;
      }
      if (!ts.isObjectLiteralExpression(value)) continue;
      return {
        object: value,
        type: type ? `: ${type.getText()}` : '',
        after: text.slice(value.getEnd(), initializer.getEnd()),
        before: text.slice(initializer.getStart(), value.getStart()),
      };
    }
  }
  throw new Error(`${path} declares no object ${name}.`);
}

/** Every entry of an object and of the objects in it, by its way from the outside, such as `claim.look.radius`. */
export function entriesOf(
  object: ts.ObjectLiteralExpression,
  way: readonly string[] = [],
): { way: string; from: number; to: number }[] {
  return object.properties.flatMap((property) => {
    const here = [...way, property.name?.getText() ?? ''];
    const within =
      ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer)
        ? entriesOf(property.initializer, here)
        : [];
    return [{ way: here.join('.'), from: property.getFullStart(), to: property.getEnd() }, ...within];
  });
}
