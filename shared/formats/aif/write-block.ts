import type { ArgMap } from '../../map/arg-map';
import type { Link } from '../../map/schema';
import { recordsOf } from '../../map/table';
import { fieldOf, isJsonObject, listOf, without, type JsonObject } from '../json/read-json';
import { recordName } from '../keeps';
import type { LossLog } from '../loss';
import { OWN_KEY, idText } from './block';
import { withoutForeign } from './own-data';
import { PLAIN_SCHEMES, schemeOf } from './scheme-words';
import { knownEdges, linksInOrder, placesOf, writeEdges } from './write-edges';
import { aifOf, planBlock, type BlockPlan, type ClaimToWrite, type SchemeToWrite } from './written';
import { RELATION } from '../../map/relations';
import { t } from '../../words/words';

/** A map's AIF block, to be written alone or in the wrapper of OVA. */
export interface WrittenBlock {
  readonly plan: BlockPlan;
  readonly nodes: readonly JsonObject[];
  readonly edges: readonly JsonObject[];
  /** The other lists of the file that the map came from. */
  readonly rest: JsonObject;
  /** Whether the map did not come from such a file. */
  readonly made: boolean;
}

/** The formats whose fields in `foreign` an AIF block itself says. */
export const SAID = ['aif'];

/**
 * Writes nodes and links as AIF: no edge leads from claim to claim, every RA and CA has both ends. What AIF has no field for stands in our own key
 * of the nodes.
 */
export function writeBlock(map: ArgMap, log: LossLog): WrittenBlock {
  const aif = aifOf(map.head);
  const known = knownEdges(listOf(fieldOf(aif, 'edges')));
  const planned = planBlock(map);
  const places = placesOf(known);
  const schemes = planned.schemes.map((scheme) => ({
    ...scheme,
    links: linksInOrder(scheme, planned, places),
  }));
  const plan = { ...planned, schemes };
  for (const { id, raw, of, what, record } of renumbered(map, plan))
    log.approximated({
      what,
      id: record,
      of,
      how: t('The number {number} was taken: it became {id}.', {
        number: idText(fieldOf(raw, 'nodeID')) ?? '',
        id,
      }),
    });
  for (const link of recordsOf(map.tables.links))
    if (RELATION[link.relation].isAnswer)
      log.approximated({
        what: 'links.relation',
        id: link.id,
        of: recordName(map, link),
        how: t('For other tools an answer to a question is an inference to it.'),
      });
  const timestamp = map.head.created.slice(0, 19).replace('T', ' ');
  const rest = fieldOf(aif, 'rest');
  return {
    plan,
    nodes: [
      ...plan.claims.map((claim) => writeClaim(claim, timestamp)),
      ...plan.schemes.map((scheme) => writeScheme(scheme, timestamp)),
      ...plan.kept,
    ],
    edges: writeEdges(plan, known),
    rest: isJsonObject(rest) ? without(rest, ['nodes', 'edges', OWN_KEY]) : {},
    made: aif === undefined,
  };
}

function writeClaim({ id, node, raw }: ClaimToWrite, timestamp: string): JsonObject {
  const { text, ...rest } = node;
  const record = withoutForeign(rest, SAID);
  return {
    nodeID: id,
    text,
    type: 'I',
    ...(raw ? without(raw, ['nodeID', 'text', 'type']) : { timestamp }),
    [OWN_KEY]: raw ? { record } : { record, made: true },
  };
}

function writeScheme({ id, links, raw }: SchemeToWrite, timestamp: string): JsonObject {
  const [first] = links;
  const type = first && RELATION[first.relation].isAgainst ? 'CA' : 'RA';
  const plain = PLAIN_SCHEMES[type];
  const scheme = first?.scheme;
  const stays = raw !== undefined && fieldOf(raw, 'type') === type && schemeOf(raw) === scheme;
  const words =
    scheme === undefined
      ? { text: plain.text, scheme: plain.text, schemeID: plain.schemeID }
      : { text: scheme, scheme };
  const said: JsonObject = {
    nodeID: id,
    type,
    ...(raw ? without(raw, stays ? ['nodeID', 'type'] : ['nodeID', 'type', ...WORDS]) : { timestamp }),
    ...(stays ? {} : words),
  };
  const records = links.map((link) => recordOf(link, said));
  return { ...said, [OWN_KEY]: raw ? { links: records } : { links: records, made: true } };
}

const WORDS = ['text', 'scheme', 'schemeID'];

/** What of a link the node and its edges do not say. */
function recordOf(link: Link, said: JsonObject): JsonObject {
  const { premises: _premises, target, scheme, relation, ...rest } = link;
  const more = without(target, ['node', 'link']);
  return {
    ...withoutForeign(rest, SAID),
    ...(RELATION[relation].isAnswer && { relation }),
    ...(scheme !== schemeOf(said) && { scheme }),
    ...(Object.keys(more).length > 0 && { target: more }),
  };
}

/** Nodes that came with a number which another one has now. */
function* renumbered(
  map: ArgMap,
  { claims, schemes }: BlockPlan,
): Generator<{
  id: string | number;
  raw: JsonObject;
  what: string;
  record: string;
  of: string;
}> {
  for (const { id, raw, node } of claims)
    if (raw && fieldOf(raw, 'nodeID') !== id)
      yield { id, raw, what: 'nodes.foreign', record: node.id, of: recordName(map, node) };
  for (const { id, raw, links } of schemes)
    for (const link of links)
      if (raw && fieldOf(raw, 'nodeID') !== id)
        yield { id, raw, what: 'links.foreign', record: link.id, of: recordName(map, link) };
}
