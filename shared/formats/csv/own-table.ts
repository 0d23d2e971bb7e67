import type { NewId } from '../../ids';
import type { Link, Node } from '../../map/schema';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import { fieldOf, fieldText, fromJsonLine, looseOf, recordFrom } from '../own/records';
import { takeRest } from '../own/rest';
import { TakenIds } from '../own/taken-ids';
import { likelyKind } from '../own/words';
import { COLUMNS, LINK_COLUMNS, NODE_COLUMNS, type Column } from './columns';
import type { Row } from './table';
import { RELATION_FOR } from '../../map/relations';
import { fittingRelation } from '../../map/may-answer';
import { t } from '../../words/words';

/** Reads the table that we write. Where a cell was changed in a spreadsheet, the cell counts. */
export class OwnTable {
  private readonly ids: TakenIds;
  private readonly at: ReadonlyMap<string, number>;
  private readonly kinds = new Map<string, Node['kind']>();

  constructor(
    names: readonly string[],
    private readonly builder: MapBuilder,
    newId: NewId,
  ) {
    this.ids = new TakenIds(newId);
    this.at = new Map(names.map((name, index) => [name, index]));
  }

  read(rows: readonly Row[]): void {
    const of = (record: string): Row[] => rows.filter((row) => this.cell(row, 'record').trim() === record);
    const [nodes, links, maps] = [of('node'), of('link'), of('map')];
    const [head] = maps;
    if (head) takeRest(fromJsonLine(this.cell(head, 'counterpoint')), this.builder, this.ids);
    for (const row of nodes) this.addNode(row);
    for (const row of links) this.addLink(row);
    this.tellOtherColumns(rows);
    const known = new Set([...nodes, ...links, ...maps]);
    for (const row of rows)
      if (!known.has(row))
        this.builder.log.dropped({
          what: 'row',
          of: nameOf(row.cells.join(' ')),
          line: row.line,
          how: t('it is no node, link or map'),
        });
  }

  /** Columns that somebody has added have no place in a map. */
  private tellOtherColumns(rows: readonly Row[]): void {
    const ours = new Set((COLUMNS as readonly string[]).flatMap((name) => this.at.get(name) ?? []));
    for (const { cells, line } of rows)
      cells.forEach((cell, index) => {
        if (ours.has(index) || cell.trim() === '') return;
        const how = t('no column of ours has it');
        this.builder.log.dropped({ what: 'cell', of: nameOf(cell), line, how });
      });
  }

  private cell(row: Row, name: string): string {
    return row.cells[this.at.get(name) ?? -1] ?? '';
  }

  private addNode(row: Row): void {
    const own = fromJsonLine(this.cell(row, 'counterpoint'));
    const text = fieldText(this.cell(row, 'text'), this.builder.log);
    const id = this.ids.take('nodes', this.cell(row, 'id').trim());
    const start = { kind: likelyKind(text), text };
    const carried = recordFrom('nodes', { ...start, ...looseOf(fieldOf(own, 'node')), id }) ?? {
      ...start,
      id,
    };
    const node = this.withCells(row, 'nodes', carried, NODE_COLUMNS);
    this.builder.addWhole('nodes', node);
    this.builder.log.kept('nodes');
    this.kinds.set(id, node.kind);
    const place = recordFrom('places', { ...looseOf(fieldOf(own, 'place')), node: id });
    if (place) this.builder.addWhole('places', place);
  }

  private addLink(row: Row): void {
    const own = fromJsonLine(this.cell(row, 'counterpoint'));
    const id = this.ids.take('links', this.cell(row, 'id').trim());
    const start = {
      id,
      relation: LINK_COLUMNS.relation.read(this.cell(row, 'relation')) ?? RELATION_FOR.pro,
      premises: LINK_COLUMNS.premises.read(this.cell(row, 'premises')),
      target: LINK_COLUMNS.target.read(this.cell(row, 'target')),
    };
    const carried =
      recordFrom('links', { ...looseOf(fieldOf(own, 'link')), id }) ?? recordFrom('links', start);
    const { log } = this.builder;
    if (!carried) {
      log.dropped({ what: 'link', of: id, line: row.line, how: t('it has no premises or no target') });
      return;
    }
    const link = this.withCells(row, 'links', carried, LINK_COLUMNS);
    const target = 'node' in link.target ? this.kinds.get(link.target.node) : undefined;
    const relation = fittingRelation(link.relation, link.premises.length, target);
    if (relation !== link.relation)
      log.approximated({
        what: 'relation',
        id,
        of: id,
        line: row.line,
        how: t('read as “{relation}”: its target is no question', { relation: t(relation) }),
      });
    this.builder.addWhole('links', { ...link, relation });
    log.kept('links');
  }

  /** The record with what was changed in its cells. */
  private withCells<T extends 'nodes' | 'links', R extends (T extends 'nodes' ? Node : Link)>(
    row: Row,
    table: T,
    carried: R,
    columns: Readonly<Record<string, Column<R> | undefined>>,
  ): R {
    let record = carried;
    for (const [name, column] of Object.entries(columns)) {
      const cell = this.cell(row, name);
      if (!column || !this.at.has(name) || column.show(record) === cell) continue;
      const changed = recordFrom(table, { ...record, [name]: column.read(cell) }) as R | undefined;
      if (changed) record = changed;
      else
        this.builder.log.dropped({
          what: `cell ${name}`,
          of: nameOf(cell),
          line: row.line,
          how: t('no such value can stand there'),
        });
    }
    return record;
  }
}
