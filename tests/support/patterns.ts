import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
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

const QUICK = 50; // ms for the attack's 100,000 characters or so: what takes longer than its length is far beyond

/**
 * Whether a text can be made that keeps the pattern busy; `unknown` when that could not be found out. The checker guesses too, and counts
 * steps of an engine of its own: what it takes for an attack is tried on the real one.
 */
export function slowness({ source, flags }: Pattern, timeout = 10_000): { status: string; attack?: string } {
  // The checker does not know this flag, which changes nothing for the time that is taken.
  const result = checkSync(source, flags.replace('v', 'u'), { timeout });
  if (result.status !== 'vulnerable') return { status: result.status };
  const { string: text, pattern: attack } = result.attack;
  const took = Math.min(...[1, 2, 3].map(() => timeOf(source, flags, text)));
  return took <= QUICK ? { status: 'safe' } : { status: `vulnerable, ${result.complexity.summary}`, attack };
}

/** How long the real engine takes, ms; at most two seconds. */
function timeOf(source: string, flags: string, text: string): number {
  const started = performance.now();
  try {
    runInNewContext('new RegExp(source, flags).test(text)', { source, flags, text }, { timeout: 2000 });
  } catch {
    return 2000;
  }
  return performance.now() - started;
}
