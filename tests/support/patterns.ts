import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** A regular expression of the program's own code. */
export interface Pattern {
  /** File and line. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of `shared`, `electron` and `renderer`, and every `new RegExp` of a text; each spelling once. */
export function patternsOf(root = ROOT): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const folder of ['shared', 'electron', 'renderer']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue;
      const path = `${folder}/${name}`;
      const file = ts.createSourceFile(
        path,
        readFileSync(join(root, path), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      );
      visit(file, file);
    }
  }
  return [...found.values()];

  function visit(node: ts.Node, file: ts.SourceFile): void {
    const pattern = patternIn(node);
    const line = file.getLineAndCharacterOfPosition(node.pos).line + 1;
    if (pattern && !found.has(`/${pattern.source}/${pattern.flags}`))
      found.set(`/${pattern.source}/${pattern.flags}`, { where: `${file.fileName}:${line}`, ...pattern });
    ts.forEachChild(node, (child) => visit(child, file));
  }
}

function patternIn(node: ts.Node): Omit<Pattern, 'where'> | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return undefined;
  const [source, flags] = node.arguments ?? [];
  if (!source || !ts.isStringLiteralLike(source)) return undefined;
  return { source: source.text, flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '' };
}

/** Whether a text can be made on which the pattern takes far longer than the text is long; `unknown` when that could not be found out. */
export function slowness({ source, flags }: Pattern, timeout = 10_000): { status: string; attack?: string } {
  // The checker does not know this flag, which changes nothing for the time that is taken.
  const result = checkSync(source, flags.replace('v', 'u'), { timeout });
  return result.status === 'vulnerable'
    ? { status: `${result.status}, ${result.complexity.summary}`, attack: result.attack.pattern }
    : { status: result.status };
}
