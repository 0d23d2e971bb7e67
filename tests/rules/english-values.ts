import ts from 'typescript';

/** An English text that is put into a sentence as one of its values, where no catalog words it. */
export interface EnglishValue {
  /** From 1. */
  readonly line: number;
  /** Which value of the sentence it is. */
  readonly name: string;
  readonly text: string;
}

/** A word that begins small: names of tools and formats do not, nor do signs. */
const ENGLISH = /(?:^|[\s(“])\p{Ll}{2,}/u;
/** What other programs and libraries say, as far as names tell: an error that was caught, what a schema found. */
const OTHERS_WORDS = /(?:^|\.)(?:error|issue)\??\.message$/;

/**
 * The English in the values of a file's sentences. Values are followed through the file: constants, both sides of a condition, what functions return,
 * and what parameters are called with.
 * @param calls the functions whose arguments are sentences and their values
 */
export function englishValues(path: string, code: string, calls: ReadonlySet<string>): EnglishValue[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const names = new Names(file);
  return everyIn(file, isCall)
    .filter((call) => calls.has(calleeOf(call)))
    .flatMap((call) => {
      const line = file.getLineAndCharacterOfPosition(call.getStart()).line + 1;
      return valuesOf(call).flatMap(({ name, value }) =>
        names.englishIn(value, new Set()).map((text) => ({ line, name, text })),
      );
    });
}

type Call = ts.CallExpression | ts.NewExpression;

const isCall = (node: ts.Node): node is Call => ts.isCallExpression(node) || ts.isNewExpression(node);

function calleeOf({ expression }: Call): string {
  return ts.isIdentifier(expression) ? expression.text : '';
}

/** What a call puts into its sentence; not what the sentence selects by, nor what it quotes. */
function valuesOf(call: Call): { name: string; value: ts.Expression }[] {
  const values = call.arguments?.find((argument) => ts.isObjectLiteralExpression(argument));
  const sentences = (call.arguments ?? []).map((argument) => argument.getText()).join(' ');
  return (values?.properties ?? []).flatMap((property) => {
    if (!property.name || !ts.isIdentifier(property.name)) return [];
    const name = property.name.text;
    if (new RegExp(`\\{${name}, select|“\\{${name}\\}”`).test(sentences)) return [];
    if (ts.isPropertyAssignment(property)) return [{ name, value: property.initializer }];
    return ts.isShorthandPropertyAssignment(property) ? [{ name, value: property.name }] : [];
  });
}

/** What the names of a file stand for. Names are not told apart by where they are known: within a short file, one means one thing. */
class Names {
  readonly #declared: readonly (ts.VariableDeclaration | ts.ParameterDeclaration | ts.FunctionDeclaration)[];
  readonly #calls: readonly Call[];

  constructor(file: ts.SourceFile) {
    this.#declared = everyIn(
      file,
      (node) => ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node),
    );
    this.#calls = everyIn(file, isCall);
  }

  englishIn(node: ts.Node | undefined, seen: Set<ts.Node>): string[] {
    if (!node || seen.has(node)) return [];
    seen.add(node);
    const inAll = (nodes: readonly (ts.Node | undefined)[]): string[] =>
      nodes.flatMap((one) => this.englishIn(one, seen));
    if (ts.isStringLiteralLike(node)) return ENGLISH.test(node.text) ? [node.text] : [];
    if (ts.isTemplateExpression(node)) {
      const said = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
      return said.some(({ text }) => ENGLISH.test(text))
        ? [node.getText()]
        : inAll(node.templateSpans.map(({ expression }) => expression));
    }
    if (ts.isConditionalExpression(node)) return inAll([node.whenTrue, node.whenFalse]);
    if (ts.isBinaryExpression(node))
      return JOINS.has(node.operatorToken.kind) ? inAll([node.left, node.right]) : [];
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return inAll([node.expression]);
    if (ts.isPropertyAccessExpression(node)) return OTHERS_WORDS.test(node.getText()) ? [node.getText()] : [];
    if (ts.isIdentifier(node)) return inAll(this.#meaningsOf(node.text));
    // Only marks a sentence: whoever puts it into another one has to word it.
    if (isCall(node) && calleeOf(node) === 'msg') return inAll(node.arguments ?? []);
    if (isCall(node)) return inAll(this.#named(calleeOf(node)).flatMap(returnsOf));
    return [];
  }

  /** What a variable is made of, or a parameter is called with. */
  #meaningsOf(name: string): (ts.Expression | undefined)[] {
    return this.#named(name).flatMap((declared) => {
      if (ts.isFunctionDeclaration(declared)) return [];
      if (ts.isVariableDeclaration(declared)) return [declared.initializer];
      const { parent } = declared;
      const owner = ts.isFunctionDeclaration(parent) ? parent : parent.parent;
      const callee = 'name' in owner ? (owner.name as ts.Node | undefined)?.getText() : undefined;
      const place = parent.parameters.indexOf(declared);
      const uses = this.#calls.filter((call) => callee !== undefined && calleeOf(call) === callee);
      return [declared.initializer, ...uses.map((call) => call.arguments?.[place])];
    });
  }

  #named(name: string) {
    return this.#declared.filter((declared) => declared.name?.getText() === name);
  }
}

const JOINS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

/** What a function gives back. */
function returnsOf(declared: ts.Node): (ts.Expression | undefined)[] {
  const made = ts.isVariableDeclaration(declared) ? declared.initializer : declared;
  if (!made || !ts.isFunctionLike(made) || !('body' in made) || !made.body) return [];
  if (!ts.isBlock(made.body)) return [made.body];
  return everyIn(made.body, ts.isReturnStatement).map(({ expression }) => expression);
}

function everyIn<Kind extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is Kind): Kind[] {
  const found: Kind[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}
