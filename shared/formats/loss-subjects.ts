import { t } from '../words/words';

/**
 * Words that people know and that losses name what is lost by: fields of our records by their names in the file, and parts of other formats. What
 * formats call by names of their own (`PROPTEXT`, `arrowlink`) is in no language and not here.
 */
const WORDS: ReadonlySet<string> = new Set([
  ...['node', 'link', 'group', 'source', 'passage', 'place', 'step', 'view', 'comment', 'head'],
  ...['title', 'description', 'language', 'settings', 'foreign', 'handling', 'cleaned'],
  ...['ratings', 'confirmed', 'conflicts', 'kind', 'text', 'note', 'notes', 'order', 'color'],
  ...['authors', 'publisher', 'published', 'accessed', 'url', 'reliability', 'origin', 'voices', 'pages'],
  ...['versions', 'rejected', 'reference', 'withheld', 'drawsOn', 'dismissed', 'status', 'exact'],
  ...['speaker', 'credibility', 'base', 'likelihood', 'date', 'main', 'tags', 'passages', 'folded', 'matrix'],
  ...['exclusive', 'until', 'width', 'pinned', 'relation', 'premises', 'target', 'weight'],
  ...['scheme', 'critical', 'frame', 'focus', 'hidden', 'dimmed', 'lit', 'verdicts', 'skip', 'gone'],
  ...['zoom', 'filter', 'thread', 'author', 'resolved', 'suggestion'],
  ...['card', 'edge', 'argument', 'statement', 'inference', 'idea', 'item', 'element', 'resource', 'atom'],
  ...['row', 'line', 'cell', 'column', 'grade', 'attribute', 'field', 'data', 'metadata'],
  ...['label', 'heading', 'span', 'type', 'number', 'icon', 'picture', 'address', 'attachment', 'theme'],
  ...[
    'quotation',
    'formatting',
    'equivalent statements',
    'front matter',
    'the file',
    'graph',
    'hyperedge',
    'task box',
  ],
  ...['event', 'normalization', 'equivalence', 'contradiction', 'contrary', 'support', 'attack', 'undercut'],
]);

/** The word in the language that is spoken, where people have one for it. */
export function wordOf(name: string): string {
  return WORDS.has(name) ? t(name) : name;
}

/** `nodes.tags` is “tags”, a whole record of `nodes` “node”; what a format calls by a name of its own keeps it: `cell tags`, `L node`. */
export function subject(what: string): string {
  const [table, field] = what.split('.');
  if (field !== undefined && table !== undefined && /^[a-z]+$/.test(table)) return wordOf(field);
  const type = /^([A-Z]+) node$/.exec(what)?.[1];
  if (type !== undefined) return t('{type} node', { type });
  const named = WORDS.has(what) ? undefined : /^(the file|front matter|[a-z]+) (.+)$/s.exec(what);
  if (named) return `${wordOf(named[1] ?? '')} ${named[2] ?? ''}`;
  return wordOf(singular(what));
}

function singular(word: string): string {
  return /^(?:sources|passages|nodes|places|links|groups|steps|views|comments)$/.test(word)
    ? word.slice(0, -1)
    : word;
}
