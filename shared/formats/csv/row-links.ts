import type { Relation } from '../../map/schema';
import { favouring, fittingRelation } from '../../map/may-answer';
import { KIND, KIND_FOR } from '../../map/node-kinds';
import { RELATION_FOR, type Side } from '../../map/relations';
import { t } from '../../words/words';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import { fieldText } from '../own/records';
import { likelyKind, relationDenied, relationFrom } from '../own/words';
import { readAs } from '../read-as';
import { cellOf, tellForm } from './list-cells';
import type { ListColumn, ListColumns } from './list-columns';
import type { RowNames } from './row-names';
import type { Row } from './table';

/** Makes links of what the rows of a list say of each other, and cards of what they name beside each other. */
export class RowLinks {
  /** @param questions the cards that ask something */
  constructor(
    private readonly columns: ListColumns,
    private readonly names: RowNames,
    private readonly questions: Set<string>,
    private readonly builder: MapBuilder,
  ) {}

  /** A table in which each row names the row that it bears on, and how. */
  addParent(row: Row, premise: string): void {
    const cell = cellOf(row, this.columns, 'parent');
    if (cell === '' || cell === '-') {
      const said = cellOf(row, this.columns, 'relation');
      if (said !== '') tellForm(row, 'relation', said, this.builder.log);
      return;
    }
    for (const listed of this.names.listed(cell)) {
      const name = this.names.pastBlank(listed);
      if (name !== '') this.addUnder(row, premise, name);
    }
  }

  private addUnder(row: Row, premise: string, name: string): void {
    const target = this.namedIn(row, 'parent', name) ?? this.newParent(name);
    const { log } = this.builder;
    if (target === undefined || target === premise) {
      const how = t('no other row is called so');
      log.dropped({ what: 'cell parent', of: nameOf(name), line: row.line, how });
      return;
    }
    const label = cellOf(row, this.columns, 'relation');
    const words = label || cellOf(row, this.columns, 'kind');
    const said = relationFrom(words) ?? relationOfNumber(words);
    const asked = this.questions.has(target) ? KIND_FOR.question : undefined;
    const relation = fittingRelation(said ?? relationDenied(words) ?? favouring(1, asked), 1, asked);
    this.builder.add('links', {
      relation,
      premises: [premise],
      target: { node: target },
      note: said === undefined && /\p{L}/u.test(label) ? fieldText(label, log) : undefined,
    });
    log.kept('links');
    if (said !== relation)
      log.approximated({
        what: 'cell relation',
        of: nameOf(words || cellOf(row, this.columns, 'text')),
        line: row.line,
        how: readAs(relation),
      });
  }

  /** The card that a cell calls; where it calls it by the number of its row, that is told, for headings may have been counted. */
  private namedIn(row: Row, column: ListColumn, name: string): string | undefined {
    const known = this.names.named(name);
    if (known !== undefined) return known;
    const numbered = this.names.numbered(name);
    if (numbered !== undefined)
      this.builder.log.approximated({
        what: `cell ${column}`,
        of: nameOf(name),
        line: row.line,
        how: t('read as the number of a row, counted below the headings'),
      });
    return numbered;
  }

  /** What rows bear on need not be a row itself: several words are a claim of their own. */
  private newParent(words: string): string | undefined {
    const isWords = this.columns.isEdgeList || (/\S\s+\S/u.test(words) && /\p{L}{2}/u.test(words));
    return isWords ? this.addClaim(words) : undefined;
  }

  private addClaim(words: string): string {
    const text = fieldText(words, this.builder.log);
    const kind = likelyKind(text);
    const id = this.builder.add('nodes', { kind, text });
    this.builder.log.kept('nodes');
    if (KIND[kind].asks) this.questions.add(id);
    this.names.add(id, [words]);
    return id;
  }

  /** A table in which each row has the reasons for and against it beside it. A mark such as “x” is no reason. */
  addReasons(row: Row, target: string, column: 'pros' | 'cons', side: Side): void {
    const cell = cellOf(row, this.columns, column);
    if (cell === '') return;
    if (!/\p{L}{2}/u.test(cell)) {
      tellForm(row, column, cell, this.builder.log);
      return;
    }
    for (const name of this.names.listed(cell)) {
      const premise = this.names.named(name) ?? this.addClaim(name);
      if (premise === target) continue;
      const asked = this.questions.has(target) ? KIND_FOR.question : undefined;
      const relation = fittingRelation(side, 1, asked);
      this.builder.add('links', { relation, premises: [premise], target: { node: target } });
      this.builder.log.kept('links');
    }
  }

  addLinks(row: Row, premise: string, relation: Side): void {
    const cell = cellOf(row, this.columns, relation);
    if (cell === '') return;
    const known = this.names.named(cell);
    const names = known === undefined ? cell.split(/[;,]/).map((name) => name.trim()) : [cell];
    const targets = new Set(names.flatMap((name) => this.namedIn(row, relation, name) ?? []));
    const { log } = this.builder;
    if (targets.size < new Set(names).size || targets.has(premise))
      log.dropped({
        what: `cell ${relation}`,
        of: nameOf(cell),
        line: row.line,
        how: t('no other row is called so'),
      });
    for (const target of targets) {
      if (target === premise) continue;
      this.builder.add('links', { relation, premises: [premise], target: { node: target } });
      log.kept('links');
    }
  }
}

/** Some tables say with a number on which side a row is: 1 for, -1 against. */
function relationOfNumber(cell: string): Relation | undefined {
  const number = cell.trim() === '' ? 0 : Number(cell);
  return number > 0 ? RELATION_FOR.pro : number < 0 ? RELATION_FOR.con : undefined;
}
