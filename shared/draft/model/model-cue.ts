import { inertText } from './inert-text';
import { t } from '../../words/words';

const LONGEST_REASON = 160; // UTF-16 units
const LONGEST_NAME = 100; // UTF-16 units

/** Why a model proposes something: its name, and the reason it gave, if it gave one. */
export function modelCue(model: string, reason: string): string {
  const by = t('proposed by {name}', { name: inertText(model, LONGEST_NAME) });
  const why = inertText(reason, LONGEST_REASON);
  return why === '' ? by : `${by}: ${why}`;
}

/** The reason alone, for where the model's name stands already; the whole cue when there is none, or when another one made it. */
export function reasonIn(cue: string, model: string): string {
  const by = `${modelCue(model, '')}: `;
  return cue.startsWith(by) ? cue.slice(by.length) : cue;
}
