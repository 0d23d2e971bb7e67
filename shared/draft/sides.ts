import { hasHead, type Unit } from './unit';

/** Whether a unit turns against what stands before it. */
export function isContrast(unit: Unit | undefined): boolean {
  return unit !== undefined && (hasHead(unit, 'contrast') || unit.inner?.sense === 'contrast');
}

/** Whether a unit gives the other side its say. */
export function isConceded(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (!unit) return false;
  if (hasHead(unit, 'concession')) return unit.words.length > 2;
  if (unit.others && !unit.marks.has('stance')) return true;
  return hasHead(unit, 'grant') && isContrast(units[index + 1]);
}

const DENIED = /^(?:misplaced|wrong|mistaken|misguided|flawed|unfounded|false|unjustified|untrue)$/;

/** “That assumption is misplaced.” */
export function deniesBefore({ opens, words }: Unit): boolean {
  const points = /^(?:that|this|these|those|such)$/.test(words[0]?.plain ?? '');
  return opens && points && words.slice(0, 9).some(({ plain }) => DENIED.test(plain));
}

/** Whether a unit says by its first words that it is on the side of what stands before it. */
export function isOnItsSide(unit: Unit): boolean {
  return hasHead(unit, 'reason', 'example', 'result') || (hasHead(unit, 'addition') && unit.opens);
}
