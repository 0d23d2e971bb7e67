/** What a person reads or hears of an element or a message, by the name of its attribute or property. */
const SHOWN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'heading',
  'hint',
  'label',
  'message',
  'placeholder',
  'title',
]);

const WORD = /\p{L}{2}/u;
const MESSAGE =
  'Words that are shown go through `t`, so that every language has them: see ARCHITECTURE.md, "How the interface speaks".';

/**
 * Whether an expression is words by itself: a literal, or one that may be one.
 * @param {import('estree').Node | null | undefined} node
 * @returns {boolean}
 */
function isWords(node) {
  if (!node) return false;
  if (node.type === 'Literal') return typeof node.value === 'string' && WORD.test(node.value);
  if (node.type === 'TemplateLiteral') return node.quasis.some(({ value }) => WORD.test(value.raw));
  if (node.type === 'ConditionalExpression') return isWords(node.consequent) || isWords(node.alternate);
  if (node.type === 'LogicalExpression') return isWords(node.right);
  return false;
}

/**
 * What is looked at of a piece of code: eslint's own types know JavaScript's pieces, and not those of JSX.
 * @typedef {object} Piece
 * @property {string} type
 * @property {Piece} [parent]
 * @property {{ name?: string }} [callee]
 * @property {import('estree').Node} [expression]
 */

/** @typedef {{ name: { name: string }, value: (Piece & import('estree').Node) | null }} Attribute */
/** @typedef {{ key: { name?: string, value?: string }, value: import('estree').Node } & Piece} Pair */

/**
 * Whether a literal stands in what `worded` gets, which words it when it is read.
 * @param {Piece} node
 */
function isInTable(node) {
  for (let at = node.parent; at; at = at.parent)
    if (at.type === 'CallExpression' && at.callee?.name === 'worded') return true;
  return false;
}

/** Finds words of the interface that are written where they are shown and go past `t`. */
export const WORDS_PLUGIN = {
  rules: {
    'through-t': {
      meta: { type: /** @type {const} */ ('problem'), schema: [] },
      /** @param {import('eslint').Rule.RuleContext} context */
      create: (context) => {
        /** @param {any} node */
        const report = (node) => context.report({ node, message: MESSAGE });
        return {
          /** @param {any} node */
          JSXText: (node) => {
            const { value } = /** @type {{ value: string }} */ (node);
            if (WORD.test(value)) report(node);
          },
          /** @param {any} node */
          JSXAttribute: (node) => {
            const { name, value } = /** @type {Attribute} */ (node);
            const shown = value?.expression ?? value;
            if (SHOWN.has(name.name) && isWords(shown)) report(value);
          },
          /** @param {any} node */
          JSXExpressionContainer: (node) => {
            const { parent, expression } = /** @type {Piece} */ (node);
            if (parent?.type !== 'JSXAttribute' && isWords(expression)) report(node);
          },
          /** @param {any} node */
          Property: (node) => {
            const pair = /** @type {Pair} */ (node);
            const { key, value } = pair;
            if (SHOWN.has(key.name ?? key.value ?? '') && isWords(value) && !isInTable(pair)) report(node);
          },
        };
      },
    },
  },
};
