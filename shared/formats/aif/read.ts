import { fail, type Result } from '../../result';
import type { ReadContext, Reading } from '../format';
import { fieldOf, isJsonObject, readJson, type JsonObject } from '../json/read-json';
import { LossLog } from '../loss';
import { OWN_KEY, readBlock } from './block';
import { mapOfBlock } from './read-block';

/** Reads the JSON that AIFdb gives: I nodes become claims, RA and CA nodes links; the rest is kept for the way back. */
export function readAif(text: string, context: ReadContext): Result<Reading> {
  const json = readJson(text, 'AIF');
  if (!json.ok) return json;
  if (!isJsonObject(json.value))
    return fail('malformed', 'This is no AIF file: it holds no object.', 'Choose a file that AIFdb wrote.');
  const log = new LossLog();
  const block = readBlock(holderIn(json.value), log);
  if (!block.ok) return block;
  return mapOfBlock(block.value, { own: fieldOf(json.value, OWN_KEY) }, context, log);
}

/** The object that lists the nodes: the file, or what a service has put into a single field of it. */
function holderIn(file: JsonObject): JsonObject {
  const [inner, ...others] = Object.values(file).filter((value) => Array.isArray(fieldOf(value, 'nodes')));
  const isWrapped = fieldOf(file, 'nodes') === undefined && isJsonObject(inner) && others.length === 0;
  return isWrapped ? inner : file;
}
