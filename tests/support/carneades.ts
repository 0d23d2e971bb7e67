import { parse } from 'yaml';
import type { ArgMap } from '../../shared/map/arg-map';
import { indexRecords } from '../../shared/map/index-records';
import type { Head, Link, Node } from '../../shared/map/schema';

const HEAD: Head = { id: 'm', title: '', created: '2026-01-01T00:00:00Z' };

interface Statement {
  readonly assumed?: boolean;
}
interface Argument {
  readonly conclusion?: string;
  readonly premises?: readonly string[] | Readonly<Record<string, string>>;
  readonly undercutter?: string;
}
interface CarneadesFile {
  readonly statements?: Readonly<Record<string, string | Statement | null>>;
  readonly arguments?: Readonly<Record<string, Argument>>;
  readonly issues?: Readonly<Record<string, { readonly positions?: readonly string[] }>>;
  readonly assumptions?: readonly string[];
  readonly tests?: Readonly<Partial<Record<'in' | 'out' | 'undecided', readonly string[]>>>;
}

/** What our maps have no word for: proof standards and weights by functions, schemes and the rules that make arguments of them. */
const BEYOND =
  /^(weighing_functions|argument_schemes|issue_schemes|language)\b|^\s+(weight|scheme|constant|preference|criteria):|standard: *(CCE|BRD)/m;

/** An argument graph of Carneades as a map, with the labels that its file expects. */
export interface CarneadesGraph {
  readonly map: ArgMap;
  readonly expected: Readonly<Record<string, 'in' | 'out' | 'undecided'>>;
  /** Statements that nothing supports and nobody assumes: out in Carneades. */
  readonly unsupported: readonly string[];
}

/** Whether a file asserts labels and has nothing that a map cannot say. */
export function isComparable(text: string): boolean {
  return !BEYOND.test(text) && Object.keys((parse(text) as CarneadesFile).tests ?? {}).length > 0;
}

/**
 * Reads an argument graph: statements as cards, arguments as links, an undercutter as a card that opposes its link, the positions of an issue as answers
 * that exclude each other. An argument without premises starts from a card of its own; so does the support of an assumption that other arguments are for.
 */
export function readCarneades(text: string): CarneadesGraph {
  const file = parse(text) as CarneadesFile;
  const statements = Object.entries(file.statements ?? {});
  const assumed = new Set([
    ...(file.assumptions ?? []),
    ...statements.flatMap(([id, said]) => (typeof said === 'object' && said?.assumed ? id : [])),
  ]);
  const nodes: Node[] = statements.map(([id]) => ({ id: `n-${id}`, kind: 'claim', text: id }));
  const links: Link[] = [];
  const link = (relation: Link['relation'], premises: readonly string[], target: Link['target']): string => {
    const id = `l-${links.length}`;
    links.push({ id, relation, premises: premises.map((one) => `n-${one}`), target });
    return id;
  };
  const given = (id: string): string => {
    nodes.push({ id: `n-${id}`, kind: 'claim', text: id });
    return id;
  };
  const supported = new Set<string>();
  for (const [id, { conclusion = '', premises = [], undercutter }] of Object.entries(file.arguments ?? {})) {
    const stated = Object.values<string>(premises);
    const made = link('supports', stated.length > 0 ? stated : [given(`(${id})`)], {
      node: `n-${conclusion}`,
    });
    supported.add(conclusion);
    if (undercutter !== undefined) link('opposes', [undercutter], { link: made });
  }
  for (const id of assumed)
    if (supported.has(id)) link('supports', [given(`(assumed ${id})`)], { node: `n-${id}` });
  for (const [id, { positions = [] }] of Object.entries(file.issues ?? {})) {
    nodes.push({ id: `n-${id}?`, kind: 'question', text: id, exclusive: true });
    for (const position of positions) link('answers', [position], { node: `n-${id}?` });
  }
  return {
    map: indexRecords(HEAD, { nodes, links }),
    expected: Object.fromEntries(
      (['in', 'out', 'undecided'] as const).flatMap((label) =>
        (file.tests?.[label] ?? []).map((id) => [id, label] as const),
      ),
    ),
    unsupported: statements.flatMap(([id]) => (supported.has(id) || assumed.has(id) ? [] : id)),
  };
}
