import { idText, shallow } from '../aif/block';
import { Anchors } from '../anchors';
import { characterOffsets } from '../character-offsets';
import { fieldOf, isJsonObject, listOf, without, type JsonObject } from '../json/read-json';
import { tellUnshownStrings } from '../json/unshown-strings';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import { LIMITS, type Source } from '../../map/schema';
import { textHash } from '../../text/hash';
import { plainText } from '../../text/plain';
import { makePassage } from '../../text/selector';
import { t } from '../../words/words';
import { textField } from './fields';

/** A source that was made of a resource, and its text as the file has it. */
export interface Resource {
  readonly source: Pick<Source, 'id' | 'text' | 'textHash'>;
  readonly anchors: Anchors;
  /** Offsets of SADFace count characters: where each begins. */
  readonly offsets: Uint32Array;
}

/** Makes a source of each resource that holds a text. */
export function addResources(list: readonly unknown[], builder: MapBuilder): Map<string, Resource> {
  const resources = new Map<string, Resource>();
  for (const item of list) {
    const id = idText(fieldOf(item, 'id'));
    const content = textField(item, 'content');
    const of = nameOf(content ?? id ?? '');
    const text = plainText(content ?? '');
    if (
      id === undefined ||
      resources.has(id) ||
      text.trim() === '' ||
      text.length > LIMITS.sourceTextLength
    ) {
      builder.log.dropped({
        what: 'resource',
        of,
        how: t('It holds no text, too long a one, or its id is taken.'),
      });
      continue;
    }
    const metadata = fieldOf(item, 'metadata');
    const said = (name: string): string | undefined =>
      textField(fieldOf(metadata, 'core'), name) ?? textField(metadata, name);
    const source = {
      kind: 'other' as const,
      title: said('title') ?? nameOf(text),
      authors: [],
      url: said('location') ?? said('url'),
      text,
      textHash: textHash(text),
    };
    const kept = isJsonObject(item) ? shallow(without(item, ['content']), of, builder.log) : {};
    const shown = (words: string): boolean => words === source.title || words === source.url;
    tellUnshownStrings('resource', kept, builder.log, shown);
    const added = builder.add('sources', { ...source, foreign: { sadface: kept } });
    resources.set(id, {
      source: { id: added, text, textHash: source.textHash },
      anchors: new Anchors(text),
      offsets: characterOffsets(content ?? ''),
    });
    builder.log.kept('resources');
  }
  return resources;
}

/** Makes a passage of each place that an atom names; where its text stands elsewhere or nowhere, that is told. */
export function addPassages(
  atom: JsonObject,
  resources: ReadonlyMap<string, Resource>,
  builder: MapBuilder,
): string[] {
  return listOf(fieldOf(atom, 'sources')).flatMap((item) => {
    const resource = resources.get(idText(fieldOf(item, 'resource_id')) ?? '');
    const quote = plainText(textField(item, 'text') ?? textField(atom, 'text') ?? '');
    const said = Number(fieldOf(item, 'offset'));
    const near = resource?.offsets[said] ?? 0;
    const found = resource?.anchors.find(quote, near);
    const of = nameOf(quote);
    if (!resource || !found) {
      builder.log.dropped({ what: 'source', of, how: t('The text of its resource does not hold it.') });
      return [];
    }
    if (!found.asSaid)
      builder.log.approximated({
        what: 'source',
        of,
        how: t('It stands elsewhere in the text than the file says.'),
      });
    const { id: _none, ...passage } = makePassage({ id: '', source: resource.source, ...found });
    return [builder.add('passages', passage)];
  });
}
