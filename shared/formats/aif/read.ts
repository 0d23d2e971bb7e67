import { fail, type Result } from '../../result';
import type { ReadContext, Reading } from '../format';
import { fieldOf, isJsonObject, readJson } from '../json/read-json';
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
  const block = readBlock(json.value, log);
  if (!block.ok) return block;
  return mapOfBlock(block.value, { own: fieldOf(json.value, OWN_KEY) }, context, log);
}
