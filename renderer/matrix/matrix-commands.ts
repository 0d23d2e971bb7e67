import { commandFamily } from '../../shared/commands/command';
import { RATING_LETTERS, RELEVANCES } from '../../shared/commands/matrix';
import { find } from '../../shared/map/arg-map';
import { KIND_FOR } from '../../shared/map/node-kinds';
import { RELATION_FOR } from '../../shared/map/relations';
import { RATINGS, type Rating } from '../../shared/map/ratings';
import { addAndEdit, startEditing } from '../cards/edit-text';
import { showMap } from '../cards/show-node';
import { addedIds, dispatchOrTell, orTell } from '../command/dispatch-or-tell';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import { knownMap } from '../state/known-map';
import { shownMode } from '../state/panels';
import { showInspector } from '../state/show-panels';
import { select } from '../state/view-store';
import { linkOfAnswer, movedRows } from './arrange-table';
import { headingEditor } from './heading-editor';
import {
  chosenBlock,
  matrixView,
  pairsIn,
  placeOf,
  spotAt,
  type Heading,
  type MatrixView,
} from './matrix-view';
import { openMenuAt } from './open-cell-menu';
import { rateCells } from './rate-cells';
import { WHY_NOT } from './words';

/** What is in the grid. */
export function shownMatrix({ session }: CommandContext): MatrixView | undefined {
  return matrixView(knownMap(session), session.matrix.getState());
}

/** A command on the table that is shown. */
function onTable(
  run: (context: CommandContext, view: MatrixView) => void,
  whyNot: (context: CommandContext, view: MatrixView) => string | undefined = () => undefined,
): MapCommand {
  return {
    needsMap: true,
    whyNot: (context) => {
      if (shownMode(context.workspace) !== 'matrix') return WHY_NOT.otherMode;
      const view = shownMatrix(context);
      return view ? whyNot(context, view) : WHY_NOT.noQuestion;
    },
    run: (context) => {
      const view = shownMatrix(context);
      if (view) run(context, view);
    },
  };
}

type Pair = ReturnType<typeof pairsIn>[number];

function chosenPairs({ session }: CommandContext, view: MatrixView): Pair[] {
  return pairsIn(view, chosenBlock(view, session.matrix.getState()));
}

/** Rates all that is chosen. */
function rating(choose: (context: CommandContext, view: MatrixView) => Rating | null): MapCommand {
  return onTable(
    (context, view) => {
      const to = choose(context, view);
      const cells = chosenPairs(context, view).map((pair) => ({ ...pair, rating: to }));
      rateCells(context, view, cells);
    },
    (context, view) => unless(chosenPairs(context, view).length > 0, WHY_NOT.noCell),
  );
}

const AGAIN: Readonly<Record<(typeof RATING_LETTERS)[number], readonly [Rating, Rating]>> = {
  C: ['C', 'CC'],
  I: ['I', 'II'],
  N: ['N', 'NA'],
};

/** What a letter makes of the cell with the keyboard, and so of all that are chosen. */
function byLetter(
  { session }: CommandContext,
  view: MatrixView,
  letter: (typeof RATING_LETTERS)[number],
): Rating {
  const { evidence = '', hypothesis = '' } = session.matrix.getState().at;
  const cell = view.cellAt(evidence, hypothesis);
  const [once, twice] = AGAIN[letter];
  return cell?.how === 'direct' && cell.rating === once ? twice : once;
}

/** The heading that a command means: that of the row or column with the keyboard on it, else the row of the cell. */
function meantHeading({ session }: CommandContext, view: MatrixView): Heading | undefined {
  const { down, across } = placeOf(view, session.matrix.getState().at);
  return down < 0 ? view.across[across] : view.down[down];
}

function onHeading(run: (context: CommandContext, view: MatrixView, heading: Heading) => void): MapCommand {
  return onTable(
    (context, view) => {
      const heading = meantHeading(context, view);
      if (heading) run(context, view, heading);
    },
    (context, view) => unless(meantHeading(context, view) !== undefined, WHY_NOT.noHeading),
  );
}

function move(step: -1 | 1): MapCommand {
  return onHeading((context, view, { kind, node }) => {
    const question = view.table.question.id;
    if (kind === 'hypothesis') {
      const move = linkOfAnswer(context.session.map.store.getState().map, view.table, node.id, step);
      if (move) dispatchOrTell(context, 'link.move', move);
    } else {
      context.session.matrix.setState({ order: 'own' });
      const rows = movedRows(view.table, node.id, step);
      if (rows) dispatchOrTell(context, 'matrix.arrange', { question, rows });
    }
  });
}

/** The cards and links that the chosen place is made of. */
function madeOf(context: CommandContext, view: MatrixView): string[] {
  const { evidence, hypothesis } = context.session.matrix.getState().at;
  if (evidence === undefined || hypothesis === undefined)
    return [evidence ?? hypothesis ?? view.table.question.id];
  const links = view.cellAt(evidence, hypothesis)?.links ?? [];
  return links.length === 0 ? [evidence] : [...links];
}

const RELEVANCE = { low: 0, medium: null, high: 1 } as const;

export const MATRIX_COMMANDS = {
  ...commandFamily('matrix.letter.', RATING_LETTERS, (letter) =>
    rating((context, view) => byLetter(context, view, letter)),
  ),
  ...commandFamily('matrix.rate.', RATINGS, (to) => rating(() => to)),
  'matrix.clear': rating(() => null),
  'matrix.choose': onTable((context) => openMenuAt(context.workspace, context.session.matrix.getState().at)),
  'matrix.editText': onHeading(({ session }, _view, { node }) =>
    startEditing(session, node.id, headingEditor(node.id)),
  ),
  'matrix.selectAll': onTable(({ session }, view) => {
    const last = { down: view.down.length - 1, across: view.across.length - 1 };
    session.matrix.setState({ from: spotAt(view, { down: -1, across: -1 }), at: spotAt(view, last) });
  }),
  'matrix.addEvidence': onTable((context, { table }) => {
    const { session, workspace } = context;
    const added = orTell(
      workspace,
      addAndEdit(session, { kind: KIND_FOR.fact }, (_edit, node) => headingEditor(node)),
    );
    if (added === undefined) return;
    const rows = [...table.rows.map(({ evidence }) => evidence.id), added];
    const { editing } = session.view.getState();
    editing?.typing.put(() =>
      dispatchOrTell(context, 'matrix.arrange', { question: table.question.id, rows }),
    );
    session.matrix.setState({
      order: 'own',
      filter: 'all',
      words: '',
      at: { evidence: added, hypothesis: undefined },
      from: undefined,
    });
  }),
  'matrix.addHypothesis': onTable(({ session, workspace }, { table }) => {
    const target = { node: table.question.id };
    const added = orTell(
      workspace,
      addAndEdit(
        session,
        { kind: KIND_FOR.statement, link: { as: 'premise', relation: RELATION_FOR.answer, target } },
        (edit) => headingEditor(addedIds(edit, 'nodes')[0] ?? ''),
      ),
    );
    if (added !== undefined)
      session.matrix.setState({ at: { evidence: undefined, hypothesis: added }, from: undefined });
  }),
  'matrix.addSelected': onTable(
    (context, { table }) => {
      const known = table.rows.map(({ evidence }) => evidence.id);
      const rows = [...known, ...selectedCards(context)];
      const hidden = (table.question.matrix?.hidden ?? []).filter((id) => !rows.includes(id));
      dispatchOrTell(context, 'matrix.arrange', { question: table.question.id, rows, hidden });
    },
    (context) => unless(selectedCards(context).length > 0, WHY_NOT.noCard),
  ),
  'matrix.back': move(-1),
  'matrix.forth': move(1),
  'matrix.hide': onHeading((context, { table }, { node }) => {
    const hidden = [...(table.question.matrix?.hidden ?? []), node.id];
    dispatchOrTell(context, 'matrix.arrange', { question: table.question.id, hidden });
  }),
  'matrix.showHidden': onTable(
    (context, { table }) =>
      dispatchOrTell(context, 'matrix.arrange', { question: table.question.id, hidden: [] }),
    (_context, { table }) =>
      unless(table.hidden.evidence.length + table.hidden.hypotheses.length > 0, WHY_NOT.noneHidden),
  ),
  'matrix.fold': onTable(
    ({ session }) => {
      const { at, folded } = session.matrix.getState();
      const next = new Set(folded);
      if (at.hypothesis !== undefined && !next.delete(at.hypothesis)) next.add(at.hypothesis);
      session.matrix.setState({ folded: next });
    },
    ({ session }, { across, down }) => {
      const { hypothesis } = session.matrix.getState().at;
      const heading = [...across, ...down].find(({ node }) => node.id === hypothesis);
      return unless(heading?.kind === 'hypothesis' && heading.folds !== undefined, WHY_NOT.noneBelow);
    },
  ),
  ...commandFamily('matrix.relevance.', RELEVANCES, (relevance) =>
    onTable(
      (context, { table }) => {
        const { evidence = '' } = context.session.matrix.getState().at;
        const said = [{ evidence, weight: RELEVANCE[relevance] }];
        dispatchOrTell(context, 'matrix.arrange', { question: table.question.id, relevance: said });
      },
      ({ session }) => unless(session.matrix.getState().at.evidence !== undefined, WHY_NOT.noRow),
    ),
  ),
  'matrix.weigh': onTable(({ session }) =>
    session.matrix.setState(({ isWeighted }) => ({ isWeighted: !isWeighted })),
  ),
  'matrix.transpose': onTable(({ session }) =>
    session.matrix.setState(({ isTransposed }) => ({ isTransposed: !isTransposed, from: undefined })),
  ),
  'matrix.tell': onTable(({ session }) => session.matrix.setState(({ isTold }) => ({ isTold: !isTold }))),
  'matrix.details': onTable((context, view) => {
    select(context.session.view, madeOf(context, view));
    showInspector(context.workspace, context.session);
  }),
  'matrix.showOnMap': onTable((context, view) => {
    select(context.session.view, madeOf(context, view));
    showMap(context.workspace, context.session);
  }),
} satisfies MapCommands;

function selectedCards({ session }: CommandContext): string[] {
  const { map } = session.map.store.getState();
  return [...session.view.getState().selection].filter((id) => find(map, 'nodes', id));
}
