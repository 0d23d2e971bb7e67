// Brings the catalogs of the interface's languages in line with the code: npm run words
// What is new gets an empty translation, what is gone goes. `--list` prints what the code says.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { bundleScript } from './bundle-script.mjs';
import { ROOT } from './root.mjs';

export const CATALOGS = 'shared/words/catalogs';
export const TRANSLATIONS = /** @type {const} */ (['de', 'fa']);

/** Calls whose arguments of these numbers are sentences. */
export const CALLS = /** @type {Readonly<Record<string, readonly number[]>>} */ ({
  t: [0],
  tPieces: [0],
  msg: [0],
  fail: [1, 2],
  appError: [1, 2],
  failWith: [1],
  fileError: [1],
  UnsavedError: [1],
  Unreadable: [1, 2],
});

/** The same in some files alone. */
const LOCAL_CALLS =
  /** @type {readonly { files: RegExp, calls: Readonly<Record<string, readonly number[]>> }[]} */ ([
    { files: /^shared\/argue\/schemes\/schemes/, calls: { premise: [1], exception: [1] } },
    { files: /^shared\/formats\/exports/, calls: { drawn: [1], talk: [1] } },
  ]);

/** Methods of schemas whose arguments of these numbers say what was expected: `describeIssue` words them. */
const CHECKS = /** @type {Readonly<Record<string, readonly number[]>>} */ ({
  int: [0],
  max: [1],
  min: [1],
  refine: [1],
  regex: [1],
});

const SCHEMAS = /^shared\/(?:map\/v\d+\/|host\/settings)/;

/** The properties of definitions whose values are sentences, by the files that hold them: `t` words them when they are shown. */
const DEFINITIONS = /** @type {readonly { files: RegExp, properties: readonly string[] }[]} */ ([
  { files: /^shared\/commands\/(menus|file)/, properties: ['title', 'description'] },
  { files: /^shared\/commands\/review/, properties: ['open', 'mine', 'unread', 'all'] },
  { files: /^shared\/map\/fields\/field\.ts/, properties: ['word', 'label', 'placeholder'] },
  { files: /^shared\/argue\/check\/rules\//, properties: ['title', 'about', 'asks'] },
  { files: /^shared\/map\/v\d+\//, properties: ['message'] },
  { files: /^shared\/formats\/.*format\.ts$/, properties: ['name'] },
  { files: /^shared\/argue\/schemes\/schemes/, properties: ['name'] },
  { files: /^shared\/argue\/gradual\/semantics/, properties: ['name'] },
]);

/** Constants that hold nothing but sentences. */
const TABLES = /** @type {readonly { files: RegExp, constant: string }[]} */ ([
  { files: /^electron\/files\/file-errors/, constant: 'WORDS' },
  { files: /^electron\/files\/file-errors/, constant: 'NETWORK' },
  { files: /^electron\/files\/file-errors/, constant: 'UNKNOWN' },
  { files: /^shared\/templates\//, constant: 'ROWS' },
  { files: /^shared\/commands\/command\.ts/, constant: 'COMMAND_GROUPS' },
  { files: /^renderer\/command\/shortcuts/, constant: 'ENGRAVED' },
  { files: /^shared\/formats\/loss-subjects/, constant: 'WORDS' },
]);

/** Lists of properties that `worded` gets by name. */
const PROPERTIES = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  WORDS_OF_FIELDS: ['word', 'label', 'placeholder', 'none'],
});

/** The command line speaks English, and what is made for the makers of the program does. */
const NOT_SHOWN = /^electron\/(cli|browser-shell)\//;

/** @returns {string[]} the sources whose sentences are shown, relative to the root */
export function sources() {
  return ['shared', 'renderer', 'electron']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.(d|generated)\.ts$/.test(path) && !NOT_SHOWN.test(path));
}

/**
 * The titles of all commands, some of which are put together, and what else people look for them by.
 * @returns {Promise<string[]>}
 */
async function wordsOfCommands() {
  const code = Buffer.from(await bundleScript('shared/commands/commands.ts')).toString('base64');
  /** @type {{ COMMANDS: Record<string, { title: string, also?: string }> }} */
  const { COMMANDS } = await import(`data:text/javascript;base64,${code}`);
  return Object.values(COMMANDS).flatMap(({ title, also }) => [title, ...(also ? [also] : [])]);
}

/**
 * The sentences of all sources, each with the files that say it.
 * @returns {Promise<Map<string, string[]>>}
 */
export async function wordsInCode() {
  /** @type {Map<string, string[]>} */
  const found = new Map((await wordsOfCommands()).map((title) => [title, ['shared/commands/']]));
  for (const path of sources()) {
    const file = ts.createSourceFile(
      path,
      readFileSync(join(ROOT, path), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    for (const sentence of wordsIn(path, file)) found.set(sentence, [...(found.get(sentence) ?? []), path]);
  }
  return found;
}

/**
 * @param {string} path
 * @param {import('typescript').SourceFile} file
 */
function wordsIn(path, file) {
  const tables = new Set(TABLES.filter(({ files }) => files.test(path)).map(({ constant }) => constant));
  /** @type {Record<string, readonly number[]>} */
  const calls = Object.assign(
    {},
    CALLS,
    ...LOCAL_CALLS.filter(({ files }) => files.test(path)).map(({ calls: own }) => own),
  );
  const named = new Set(
    DEFINITIONS.filter(({ files }) => files.test(path)).flatMap(({ properties }) => properties),
  );
  /** @type {string[]} */
  const found = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression)) {
      const { text: callee } = node.expression;
      const places = Object.hasOwn(calls, callee) ? (calls[callee] ?? []) : [];
      for (const place of places) found.push(...literalsIn(node.arguments?.[place]));
      if (node.expression.text === 'worded')
        found.push(...tableWords(node.arguments?.[0], node.arguments?.[1]));
    }
    if (SCHEMAS.test(path) && ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { text: check } = node.expression.name;
      for (const place of Object.hasOwn(CHECKS, check) ? (CHECKS[check] ?? []) : [])
        found.push(...literalsIn(node.arguments[place]));
    }
    if (ts.isVariableDeclaration(node) && tables.has(node.name.getText()))
      found.push(...tableWords(node.initializer, undefined));
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && named.has(node.name.text))
      found.push(...literalsIn(node.initializer));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * The sentences of a table that `worded` gets.
 * @param {import('typescript').Node | undefined} table
 * @param {import('typescript').Expression | undefined} only
 * @returns {string[]}
 */
function tableWords(table, only) {
  const named = only && ts.isIdentifier(only) ? PROPERTIES[only.text] : undefined;
  const names = only && ts.isArrayLiteralExpression(only) ? only.elements.flatMap(literalsIn) : named;
  /** @type {string[]} */
  const found = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isArrayLiteralExpression(node)) found.push(...(names ? [] : node.elements.flatMap(literalsIn)));
    if (ts.isPropertyAssignment(node) && (names?.includes(node.name.getText()) ?? true))
      found.push(...literalsIn(node.initializer));
    ts.forEachChild(node, visit);
  };
  if (table) visit(table);
  return found;
}

/**
 * The strings that an expression can be, where it says so itself.
 * @param {import('typescript').Expression | undefined} node
 * @returns {string[]}
 */
function literalsIn(node) {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return /\p{L}{2}/u.test(node.text) ? [node.text] : [];
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return literalsIn(node.expression);
  return [];
}

/** @param {string} language */
export function catalogPath(language) {
  return join(ROOT, CATALOGS, `${language}.json`);
}

/**
 * @param {string} language
 * @returns {Record<string, string>}
 */
export function readCatalog(language) {
  /** @type {Record<string, string>} */
  const catalog = JSON.parse(readFileSync(catalogPath(language), 'utf8'));
  return catalog;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = [...(await wordsInCode()).keys()].sort();
  if (process.argv.includes('--list')) console.log(JSON.stringify(words, null, 2));
  else
    for (const language of TRANSLATIONS) {
      const known = readCatalog(language);
      const next = Object.fromEntries(words.map((sentence) => [sentence, known[sentence] ?? '']));
      writeFileSync(catalogPath(language), `${JSON.stringify(next, null, 2)}\n`);
      const left = Object.values(next).filter((translation) => translation === '').length;
      console.log(`${language}: ${words.length} sentences, ${left} to translate.`);
    }
}
