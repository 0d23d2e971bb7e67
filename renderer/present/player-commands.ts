import { commandFamily } from '../../shared/commands/command';
import { DIGITS } from '../../shared/commands/present';
import type { Step } from '../../shared/map/schema';
import { playedSteps } from '../../shared/present/steps';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import type { Session } from '../state/session';
import type { Showing } from '../state/talk-store';
import { changeSettings, notify, type Workspace } from '../state/workspace';
import { WORDS, clockTime } from './words';

const TYPING = 1500; // ms after which a number that could go on is taken as it is
const MOST_TIMES = 1000; // steps whose times are kept
let typing: ReturnType<typeof setTimeout> | undefined;

function stepsIn(session: Session): Step[] {
  return playedSteps(session.map.store.getState().map);
}

/** Where in the talk the step is that is shown; where it is gone from the map, the first. */
function placeIn(session: Session): number {
  const shown = session.talk.getState().showing?.step;
  return Math.max(
    0,
    stepsIn(session).findIndex(({ id }) => id === shown),
  );
}

function change(session: Session, changed: Partial<Showing>): void {
  const { showing } = session.talk.getState();
  if (showing) session.talk.setState({ showing: { ...showing, ...changed } });
}

/** A command of the talk that is given. */
function giving(run: (context: CommandContext, showing: Showing) => void): MapCommand {
  return {
    needsMap: true,
    whyNot: ({ session }) => unless(session.talk.getState().showing !== undefined, WORDS.notGiven),
    run: (context) => {
      const { showing } = context.session.talk.getState();
      if (showing) run(context, showing);
    },
  };
}

function begin({ session, workspace }: CommandContext, step: Step | undefined, isRehearsal: boolean): void {
  if (!step) return;
  workspace.store.setState({ paletteOpen: false, menu: undefined });
  session.talk.setState({
    showing: {
      step: step.id,
      isBlack: false,
      tool: 'none',
      isFinding: false,
      asked: undefined,
      turned: new Set(),
      typed: '',
      notes: 'none',
      wipes: 0,
      began: Date.now(),
      stepBegan: Date.now(),
      isRehearsal,
    },
  });
}

/** A command that gives the talk. @param from the step that it begins with; without it, or where that is left out, the first */
function playing(isRehearsal: boolean, from?: (context: CommandContext) => string | undefined): MapCommand {
  return {
    needsMap: true,
    whyNot: ({ session }) => unless(stepsIn(session).length > 0, WORDS.noSteps),
    run: (context) => {
      const steps = stepsIn(context.session);
      const wanted = from?.(context);
      begin(context, steps.find(({ id }) => id === wanted) ?? steps[0], isRehearsal);
    },
  };
}

/** Goes to a step by its place, as far as there is one; what was turned, marked and asked for stays behind. */
function goTo({ session, workspace }: CommandContext, at: number): void {
  const { showing } = session.talk.getState();
  const steps = stepsIn(session);
  const next = steps[Math.min(Math.max(0, at), steps.length - 1)];
  if (!showing || !next) return;
  keepTime(workspace, showing);
  change(session, {
    step: next.id,
    isBlack: false,
    asked: undefined,
    isFinding: false,
    turned: new Set(),
    typed: '',
    wipes: showing.wipes + 1,
    stepBegan: Date.now(),
  });
}

/** Keeps how long a step has taken in a rehearsal. */
function keepTime(workspace: Workspace, { isRehearsal, step, stepBegan }: Showing): void {
  if (!isRehearsal) return;
  const { [step]: _before, ...others } = workspace.store.getState().settings.rehearsed;
  const kept = Object.entries(others).slice(1 - MOST_TIMES);
  changeSettings(workspace, { rehearsed: Object.fromEntries([...kept, [step, Date.now() - stepBegan]]) });
}

/** What was asked for gives way first, then what is typed, black and tools; then the talk ends. */
function end(context: CommandContext, showing: Showing): void {
  const { session, workspace } = context;
  if (showing.isFinding || showing.asked !== undefined)
    change(session, { isFinding: false, asked: undefined });
  else if (showing.typed !== '') change(session, { typed: '' });
  else if (showing.isBlack) change(session, { isBlack: false });
  else if (showing.tool !== 'none') change(session, { tool: 'none' });
  else {
    keepTime(workspace, showing);
    if (showing.isRehearsal)
      notify(workspace, { tone: 'info', message: WORDS.rehearsed(clockTime(Date.now() - showing.began)) });
    session.talk.setState({ showing: undefined, chosen: showing.step });
  }
}

/** Takes a digit: goes there when no step's number begins with what is typed and goes on. */
function type(context: CommandContext, showing: Showing, digit: string): void {
  const { session } = context;
  const typed = `${showing.typed}${digit}`;
  const count = stepsIn(session).length;
  const go = (): void => {
    if (session.talk.getState().showing?.typed === typed) goTo(context, Number(typed) - 1);
  };
  clearTimeout(typing);
  change(session, { typed });
  if (Number(typed) * 10 > count || Number(typed) === 0) go();
  else typing = setTimeout(go, TYPING);
}

function tool(wanted: Showing['tool']): MapCommand {
  return giving(({ session }, showing) =>
    change(session, { tool: showing.tool === wanted ? 'none' : wanted }),
  );
}

function notesAt(where: 'beside' | 'window'): MapCommand {
  return giving(({ session }, { notes }) => change(session, { notes: notes === where ? 'none' : where }));
}

/** Giving a talk. */
export const PLAYER_COMMANDS = {
  'present.play': playing(false),
  'present.rehearse': playing(true),
  'present.playHere': playing(false, ({ session }) => session.talk.getState().chosen),
  'present.next': giving((context, { typed }) =>
    goTo(context, typed === '' ? placeIn(context.session) + 1 : Number(typed) - 1),
  ),
  'present.back': giving((context) => goTo(context, placeIn(context.session) - 1)),
  'present.first': giving((context) => goTo(context, 0)),
  'present.last': giving((context) => goTo(context, Infinity)),
  'present.black': giving(({ session }, { isBlack }) => change(session, { isBlack: !isBlack })),
  'present.pointer': tool('pointer'),
  'present.pen': tool('pen'),
  'present.wipe': giving(({ session }, { wipes }) => change(session, { wipes: wipes + 1 })),
  'present.unfold': giving(({ session, item }, { turned, step }) => {
    const next = new Set(turned);
    const id = item?.id ?? step;
    if (!next.delete(id)) next.add(id);
    change(session, { turned: next });
  }),
  'present.find': giving(({ session }, { isFinding }) => change(session, { isFinding: !isFinding })),
  'present.notes': notesAt('beside'),
  'present.window': notesAt('window'),
  'present.timer': giving(({ session }) => change(session, { began: Date.now() })),
  'present.end': giving(end),
  ...commandFamily('present.digit.', DIGITS, (digit) =>
    giving((context, showing) => type(context, showing, digit)),
  ),
} satisfies MapCommands;

/** Shows a card that somebody asked for; the step is kept. */
export function showAsked(session: Session, asked: string | undefined): void {
  change(session, { asked, isFinding: false });
}

/** Notes stand beside the step where their window cannot be opened, or is closed. */
export function notesStayHere(session: Session, where: 'none' | 'beside'): void {
  if (session.talk.getState().showing?.notes === 'window') change(session, { notes: where });
}
