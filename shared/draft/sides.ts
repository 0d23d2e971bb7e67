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
  if (unit.inner?.sense === 'concession') return true;
  if (unit.others && !unit.marks.has('stance')) return true;
  return hasHead(unit, 'grant') && isContrast(units[index + 1]);
}

const DENIED =
  /^(?:misplaced|wrong|mistaken|misguided|flawed|unfounded|false|unjustified|untrue|obscures?|ignores?|overlooks?|misses|misreads?|fails?|collapses?|untenable|baseless|nonsense)$/;
const POINTING = /^(?:that|this|these|those|such)$/;
const VIEW =
  /^(?:assumptions?|views?|beliefs?|claims?|arguments?|readings?|logic|notions?|ideas?|narratives?|convictions?|interpretations?|perceptions?|accounts?|reasoning|thinking|objections?|worry|worries|fears?)$/;

/** “They are wrong.” */
const THEY_ARE_WRONG =
  /^(?:he|she|it|they) (?:is|are|was|were) (?:simply |plainly |quite |just )?(?:wrong|mistaken|false|untrue)\b/;
/** “Its own figures show the opposite.” */
const SHOWS_OTHERWISE =
  /\b(?:show|shows|showed|prove|proves|proved|suggest|suggests|suggested) (?:the opposite|the contrary|otherwise)\b/;

/** “That assumption is misplaced.”, “But such views ignore …”, “They are wrong.”, “The figures show otherwise.” */
export function deniesBefore(unit: Unit): boolean {
  const { opens, words } = unit;
  const said = words.map(({ plain }) => plain).join(' ');
  if (opens && (THEY_ARE_WRONG.test(said.replace(/^but /, '')) || SHOWS_OTHERWISE.test(said))) return true;
  const at = hasHead(unit, 'contrast') && !POINTING.test(words[0]?.plain ?? '') ? 1 : 0;
  if (!opens || !POINTING.test(words[at]?.plain ?? '')) return false;
  return words.slice(at, at + 9).some(({ plain }) => DENIED.test(plain));
}

/** Whether a unit denies a view that it names as one: whose it is stands somewhere before. */
export function deniesView(unit: Unit): boolean {
  return deniesBefore(unit) && unit.words.slice(1, 5).some(({ plain }) => VIEW.test(plain));
}

/** Whether a unit says by its first words that it is on the side of what stands before it. */
export function isOnItsSide(unit: Unit): boolean {
  return hasHead(unit, 'reason', 'example', 'result') || (hasHead(unit, 'addition') && unit.opens);
}
