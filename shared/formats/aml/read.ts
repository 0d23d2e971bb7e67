import { fail, type Result } from '../../result';
import { plainText } from '../../text/plain';
import type { ReadContext, Reading } from '../format';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { attributeOf, childOf, childrenOf, readXml, type XmlElement } from '../xml/read-xml';
import { Schemes } from './schemes';
import { addPassage, addSource, type AnalysedText } from './source';
import { KIND_FOR } from '../../map/node-kinds';
import { RELATION, RELATION_FOR, type Side } from '../../map/relations';
import { msg, t } from '../../words/words';

/**
 * Reads an analysis of Araucaria: propositions with their anchors in the text, convergent premises each as a link of its own, linked ones as one
 * link, refutations as links that oppose.
 */
export function readAml(text: string, context: ReadContext): Result<Reading> {
  const xml = readXml(text, 'Araucaria');
  if (!xml.ok) return xml;
  const root = xml.value;
  if (root.name !== 'ARG')
    return fail('malformed', 'This is no Araucaria file: it begins with {name} and not with ARG.', HINT, {
      name: nameOf(root.name),
    });
  const builder = new MapBuilder(context);
  const reading: AmlReading = {
    builder,
    analysed: addSource(root, builder),
    schemes: new Schemes(root),
  };
  for (const unit of childrenOf(root, 'AU')) addUnit(unit, reading, true);
  reading.schemes.tellUnused(builder);
  return builder.finish();
}

const HINT = msg('Nothing was changed. Choose a file that Araucaria saved.');

interface AmlReading {
  readonly builder: MapBuilder;
  readonly analysed: AnalysedText | undefined;
  readonly schemes: Schemes;
}

/** A proposition that was read: its node, and what the file says of it. */
interface Unit {
  readonly node: string;
  readonly prop: XmlElement;
}

/** Reads a proposition with everything below it. Files are nested no deeper than `readXml` allows. */
function addUnit(unit: XmlElement, reading: AmlReading, main = false): Unit | undefined {
  const { builder } = reading;
  const prop = childOf(unit, 'PROP');
  if (!prop) {
    const how = t('It has no proposition; what stands below it was left out.');
    builder.log.dropped({ what: 'AU', of: nameOf(unit.text), how, line: unit.line });
    return undefined;
  }
  const conclusion = { node: addProposition(prop, reading, main), prop };
  for (const child of unit.children) {
    const units = childrenOf(child, 'AU').flatMap((below) => addUnit(below, reading) ?? []);
    if (child.name === 'LA') addLink(RELATION_FOR.pro, units, conclusion, reading);
    else if (child.name === 'CA' || child.name === 'REFUTATION')
      for (const one of units)
        addLink(child.name === 'CA' ? RELATION_FOR.pro : RELATION_FOR.con, [one], conclusion, reading);
  }
  return conclusion;
}

function addProposition(prop: XmlElement, { builder, analysed }: AmlReading, main: boolean): string {
  const text = plainText(childOf(prop, 'PROPTEXT')?.text ?? '').trim();
  const owners = childrenOf(prop, 'OWNER').flatMap((owner) => attributeOf(owner, 'name') ?? []);
  const roles = childrenOf(prop, 'ROLE').map((role) =>
    ['class', 'element'].map((name) => attributeOf(role, name) ?? '').join(': '),
  );
  const { line } = prop;
  if (owners.length > 1)
    builder.log.approximated({
      what: 'OWNER',
      of: nameOf(text),
      how: t('Several owners became one speaker.'),
      line,
    });
  if (childOf(prop, 'TUTOR'))
    builder.log.dropped({
      what: 'TUTOR',
      of: nameOf(text),
      how: t('Exercises have no place in a map.'),
      line,
    });
  const label = main ? (attributeOf(prop, 'supportlabel')?.trim() ?? '') : '';
  if (label !== '') builder.log.unshown('supportlabel', label, line);
  builder.log.kept('propositions');
  return builder.add('nodes', {
    kind: attributeOf(prop, 'missing') === 'yes' ? KIND_FOR.unstated : KIND_FOR.statement,
    text,
    passages: addPassage(prop, analysed, builder),
    speaker: owners.join(', ') || undefined,
    main: main || undefined,
    tags: roles.map(plainText),
    note: attributeOf(prop, 'nodelabel'),
    foreign: { aml: { ...prop.attributes } },
  });
}

function addLink(
  relation: Side,
  units: readonly Unit[],
  conclusion: Unit,
  { builder, schemes }: AmlReading,
): void {
  if (units.length === 0) return;
  const props = units.map(({ prop }) => prop);
  const scheme = schemes.common(props, conclusion.prop);
  const labels = props.flatMap((prop) => attributeOf(prop, 'supportlabel')?.trim() || []);
  const weight =
    labels.length === 1 && /^(0(\.\d+)?|1(\.0+)?)$/.test(labels[0] ?? '') ? Number(labels[0]) : undefined;
  builder.log.kept(RELATION[relation].isAgainst ? 'refutations' : 'arguments');
  builder.add('links', {
    relation,
    premises: units.map(({ node }) => node),
    target: { node: conclusion.node },
    scheme,
    weight,
    critical: schemes.questionsOf(scheme),
    note: weight === undefined ? labels.join(', ') || undefined : undefined,
  });
}
