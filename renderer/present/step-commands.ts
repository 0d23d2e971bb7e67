import type { CommandInput } from '../../shared/edit/commands';
import type { NewStep } from '../../shared/edit/commands/step-add';
import { find } from '../../shared/map/arg-map';
import type { Step } from '../../shared/map/schema';
import { beginning } from '../../shared/picture/shapes';
import { stepsOf } from '../../shared/present/steps';
import { stepsOfBranch } from '../../shared/present/steps-of-branch';
import { activePassage } from '../cards/active-passage';
import { addedIds, dispatchOrTell } from '../command/dispatch-or-tell';
import { focusScope } from '../command/focus-scope';
import { meantIds, meantRecords } from '../command/meant';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import { showLeftTab } from '../state/show-panels';
import type { Session } from '../state/session';
import { showStep } from './show-step';
import { WORDS } from './words';

/** The step that a command is meant for: the item that it was given, else the one that is chosen in the list. */
export function meantStep({ session, item }: CommandContext): Step | undefined {
  return find(session.map.store.getState().map, 'steps', item?.id ?? session.talk.getState().chosen ?? '');
}

function needsStep(context: CommandContext): string | undefined {
  return unless(meantStep(context) !== undefined, context.item ? WORDS.noStep : WORDS.noChosen);
}

/** The selected cards: what a step is told of them is about the selection, whichever step is meant. */
function selectedCards({ session }: CommandContext): string[] {
  const { map } = session.map.store.getState();
  return [...session.view.getState().selection].filter((id) => find(map, 'nodes', id));
}

function needsCards(context: CommandContext): string | undefined {
  return needsStep(context) ?? unless(selectedCards(context).length > 0, WORDS.selectCards);
}

function addSteps(context: CommandContext, steps: NewStep[]): void {
  const { session, workspace } = context;
  const { chosen } = session.talk.getState();
  const { map } = session.map.store.getState();
  const after = chosen !== undefined && find(map, 'steps', chosen) ? chosen : undefined;
  const edit = dispatchOrTell(context, 'step.add', { steps, ...(after !== undefined && { after }) });
  const added = edit && addedIds(edit, 'steps');
  if (!added) return;
  session.talk.setState({ chosen: added[0] });
  showLeftTab(workspace, 'steps');
}

function set(context: CommandContext, fields: CommandInput<'step.set'>['fields']): void {
  const step = meantStep(context);
  if (step) dispatchOrTell(context, 'step.set', { id: step.id, fields });
}

/** A command that puts the selected cards into one of a step's lists; all of them out of it, when they are in it already. */
function listing(field: 'hidden' | 'dimmed' | 'folded'): MapCommand {
  return {
    needsMap: true,
    whyNot: needsCards,
    run: (context) => {
      const listed = meantStep(context)?.[field] ?? [];
      const selected = selectedCards(context);
      const areIn = selected.every((id) => listed.includes(id));
      const next = areIn
        ? listed.filter((id) => !selected.includes(id))
        : [...new Set([...listed, ...selected])];
      set(context, { [field]: next.length > 0 ? next : null });
    },
  };
}

/** A command that puts a step one place up (-1) or down (1) in the list. */
function moving(by: 1 | -1): MapCommand {
  const placeOf = (context: CommandContext): { steps: Step[]; at: number } => {
    const steps = stepsOf(context.session.map.store.getState().map);
    return { steps, at: steps.findIndex(({ id }) => id === meantStep(context)?.id) };
  };
  return {
    needsMap: true,
    whyNot: (context) => {
      const { steps, at } = placeOf(context);
      return needsStep(context) ?? unless(steps[at + by] !== undefined, WORDS.atEnd);
    },
    run: (context) => {
      const { steps, at } = placeOf(context);
      const [step, before] = [steps[at], steps[by < 0 ? at - 1 : at + 2]];
      if (step) dispatchOrTell(context, 'step.move', { id: step.id, ...(before && { before: before.id }) });
    },
  };
}

/** The passages that are meant: the active one, and else those of the selected cards. */
function passagesMeant(context: CommandContext): string[] {
  const active = activePassage(context.session);
  if (active) return [active.id];
  const { map } = context.session.map.store.getState();
  return selectedCards(context).flatMap((id) => find(map, 'nodes', id)?.passages ?? []);
}

/** None, then those of what is there, then those of the whole map. */
function nextVerdicts(step: Step | undefined): CommandInput<'step.set'>['fields'] {
  if (!step?.verdicts) return { verdicts: true, judged: 'shown' };
  return step.judged === 'shown' ? { judged: null } : { verdicts: null };
}

function titleOf(session: Session, ids: readonly string[]): string {
  return beginning(find(session.map.store.getState().map, 'nodes', ids[0] ?? '')?.text ?? '', 72);
}

/** Making a talk: steps added, put in order, changed by what is selected. */
export const STEP_COMMANDS = {
  'view.steps': {
    needsMap: true,
    run: ({ workspace }) => {
      showLeftTab(workspace, 'steps');
      focusScope('steps');
    },
  },
  'step.add': {
    needsMap: true,
    whyNot: (context) => unless(meantIds(context, 'nodes').length > 0, WORDS.selectCards),
    run: (context) => {
      const nodes = meantIds(context, 'nodes');
      addSteps(context, [{ title: titleOf(context.session, nodes), focus: { nodes } }]);
    },
  },
  'step.ofBranch': {
    needsMap: true,
    whyNot: (context) => unless(meantIds(context, 'nodes').length === 1, WORDS.selectOne),
    run: (context) => {
      const [root = ''] = meantIds(context, 'nodes');
      addSteps(context, stepsOfBranch(context.session.map.store.getState().map, root));
    },
  },
  'step.ofView': {
    needsMap: true,
    whyNot: ({ session }) => unless(session.canvas.current !== undefined, WORDS.noCanvas),
    run: (context) => {
      const [view] = context.item ? meantRecords(context, 'views') : [];
      const shown = context.session.canvas.current?.shown();
      if (!shown) return;
      const [width, height] = [shown.maxX - shown.minX, shown.maxY - shown.minY];
      const zoomed = view ? (context.session.canvas.current?.viewport().zoom ?? 1) / view.zoom : 1;
      const middle = view ?? { x: shown.minX + width / 2, y: shown.minY + height / 2 };
      const frame = {
        x: Math.round(middle.x - (width * zoomed) / 2),
        y: Math.round(middle.y - (height * zoomed) / 2),
        width: Math.max(1, Math.round(width * zoomed)),
        height: Math.max(1, Math.round(height * zoomed)),
      };
      addSteps(context, [{ title: view?.title ?? '', focus: { frame } }]);
    },
  },
  'step.show': {
    needsMap: true,
    whyNot: needsStep,
    run: (context) => {
      const step = meantStep(context);
      if (step) showStep(context.session, step);
    },
  },
  'step.moveUp': moving(-1),
  'step.moveDown': moving(1),
  'step.duplicate': {
    needsMap: true,
    whyNot: needsStep,
    run: (context) => {
      const edit = dispatchOrTell(context, 'step.duplicate', { id: meantStep(context)?.id ?? '' });
      if (edit) context.session.talk.setState({ chosen: addedIds(edit, 'steps')[0] });
    },
  },
  'step.skip': {
    needsMap: true,
    whyNot: needsStep,
    run: (context) => set(context, { skip: meantStep(context)?.skip ? null : true }),
  },
  'step.refocus': {
    needsMap: true,
    whyNot: needsCards,
    run: (context) => set(context, { focus: { nodes: selectedCards(context) } }),
  },
  'step.branch': {
    needsMap: true,
    whyNot: (context) => needsStep(context) ?? unless(selectedCards(context).length === 1, WORDS.selectOne),
    run: (context) => set(context, { focus: { branch: selectedCards(context)[0] ?? '' } }),
  },
  'step.hide': listing('hidden'),
  'step.dim': listing('dimmed'),
  'step.fold': listing('folded'),
  'step.light': {
    needsMap: true,
    whyNot: (context) => needsStep(context) ?? unless(passagesMeant(context).length > 0, WORDS.selectPassage),
    run: (context) => set(context, { lit: passagesMeant(context) }),
  },
  'step.unlight': { needsMap: true, whyNot: needsStep, run: (context) => set(context, { lit: null }) },
  'step.verdicts': {
    needsMap: true,
    whyNot: needsStep,
    run: (context) => set(context, nextVerdicts(meantStep(context))),
  },
  'step.forget': {
    needsMap: true,
    whyNot: (context) =>
      needsStep(context) ?? unless(meantStep(context)?.gone !== undefined, WORDS.nothingGone),
    run: (context) => set(context, { gone: null }),
  },
} satisfies MapCommands;
