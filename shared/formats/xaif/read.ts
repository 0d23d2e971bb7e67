import { isRange } from '../../map/text-range';
import { LIMITS, type Node } from '../../map/schema';
import { fail, type Result } from '../../result';
import { textHash } from '../../text/hash';
import { plainText } from '../../text/plain';
import { makePassage } from '../../text/selector';
import { t } from '../../words/words';
import { OWN_KEY, readBlock, shallow, type AifBlock } from '../aif/block';
import { readRecord, type CarriedTables } from '../aif/own-data';
import { mapOfBlock } from '../aif/read-block';
import type { ReadContext, Reading } from '../format';
import { fieldOf, isJsonObject, readJson, without, type JsonObject } from '../json/read-json';
import { tellUnshownStrings } from '../json/unshown-strings';
import { LossLog, nameOf } from '../loss';
import { claimOfMark } from './claims-of-marks';
import { readMarkedText } from './marked-text';
import { htmlOf, ovaNodes, pointOf, urlOf } from './wrapper';

/** Reads a file of OVA3: the AIF block as `readAif` does, the analysed text as a source with a passage for each span, and where nodes stand. */
export function readXaif(text: string, context: ReadContext): Result<Reading> {
  const json = readJson(text, 'xAIF');
  if (!json.ok) return json;
  const aif = fieldOf(json.value, 'AIF');
  if (!isJsonObject(json.value) || !isJsonObject(aif))
    return fail('malformed', 'This is no xAIF file: it has no object AIF.', 'Choose a file that OVA wrote.');
  const log = new LossLog();
  const block = readBlock(aif, log);
  if (!block.ok) return block;
  const own = fieldOf(json.value, OWN_KEY);
  const wrapper = shallow(without(json.value, ['AIF', OWN_KEY]), t('the file'), log);
  const more = (nodes: Map<string, Node>, tables: CarriedTables): void => {
    if (!isJsonObject(own)) addPlaces(wrapper, nodes, tables);
    const html = htmlOf(wrapper);
    // Our own sources are better than what OVA can hold of them, as long as nobody has changed its text since.
    if (html.trim() !== '' && fieldOf(own, 'textHash') !== textHash(html))
      addText(html, { block: block.value, wrapper, nodes, tables, context, log });
  };
  const besideText = typeof wrapper['text'] === 'string' ? without(wrapper, ['text']) : wrapper;
  const url = urlOf(wrapper);
  if (!isJsonObject(own))
    tellUnshownStrings('the file', besideText, log, (words) => words === htmlOf(wrapper) || words === url);
  const foreign = fieldOf(own, 'wrapped') === true ? {} : { xaif: wrapper };
  return mapOfBlock(block.value, { own, foreign, more }, context, log);
}

/** Spans in spans could quote a long text a million times over: this much is quoted in all, in UTF-16 units. */
const MOST_MARKED = LIMITS.sourceTextLength;

function addPlaces(wrapper: JsonObject, nodes: ReadonlyMap<string, Node>, tables: CarriedTables): void {
  const shown = ovaNodes(wrapper);
  for (const [key, node] of nodes) {
    const point = pointOf(shown.get(key));
    if (point) tables.places.push({ node: node.id, ...point });
  }
}

interface TextToAdd {
  readonly block: AifBlock;
  readonly wrapper: JsonObject;
  readonly nodes: Map<string, Node>;
  readonly tables: CarriedTables;
  readonly context: ReadContext;
  readonly log: LossLog;
}

function addText(html: string, { block, wrapper, nodes, tables, context, log }: TextToAdd): void {
  const { text, marks } = readMarkedText(html);
  if (text.trim() === '') return;
  if (text.length > LIMITS.sourceTextLength) {
    log.dropped({
      what: 'text',
      of: nameOf(text.slice(0, 1000)),
      how: t('It is longer than a source may be.'),
    });
    return;
  }
  const source = readRecord(
    'sources',
    {
      id: context.newId('sources'),
      kind: 'other',
      title: plainText(context.title),
      authors: [],
      url: urlOf(wrapper),
      text,
      textHash: textHash(text),
    },
    log,
  );
  if (!source) return;
  tables.sources.push(source);
  const claimOf = claimOfMark(block);
  let marked = 0;
  for (const mark of marks) {
    const key = claimOf(mark);
    const node = key === undefined ? undefined : nodes.get(key);
    if (key === undefined || !node || !isRange(text, mark.start, mark.end)) {
      const of = nameOf(text.slice(mark.start, mark.end));
      log.dropped({ what: 'span', of, how: t('There is no claim with the number {id}.', { id: mark.id }) });
      continue;
    }
    marked += mark.end - mark.start;
    if (marked > MOST_MARKED) {
      log.dropped({
        what: 'span',
        of: t('node {id}', { id: mark.id }),
        how: t('The spans before it mark too much text.'),
      });
      continue;
    }
    const made = makePassage({ ...mark, id: context.newId('passages'), source });
    const passage = readRecord('passages', made, log);
    if (!passage) continue;
    tables.passages.push(passage);
    nodes.set(key, { ...node, passages: [...(node.passages ?? []), passage.id] });
  }
  log.kept('sources');
  log.kept('passages', tables.passages.length);
}
