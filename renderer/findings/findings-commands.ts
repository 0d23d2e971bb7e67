import {
  dismissalFor,
  dismissalOf,
  dismissalsOf,
  isDismissed,
  type Dismissal,
} from '../../shared/argue/check/dismissals';
import type { Finding, Fix } from '../../shared/argue/check/finding';
import type { CommandInput, CommandName } from '../../shared/edit/commands';
import { tableOfId } from '../../shared/map/references';
import { t } from '../../shared/words/words';
import { goToNode } from '../cards/show-node';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { focusScope } from '../command/focus-scope';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import { findingKey } from '../state/findings-store';
import { showsFindings } from '../state/panels';
import { choosePanels, showFindings, showLeftTab } from '../state/show-panels';
import { select } from '../state/view-store';

/** The finding that a command means: the item that it was given, else the one with the keyboard. */
function meantFinding({ session, item }: CommandContext): Finding | undefined {
  const { open, dismissed, at } = session.findings.getState();
  const key = item?.id ?? at;
  return [...open, ...dismissed].find((finding) => findingKey(finding) === key);
}

function onFinding(
  run: (context: CommandContext, finding: Finding) => void,
  whyNot: (context: CommandContext, finding: Finding) => string | undefined = () => undefined,
): MapCommand {
  return {
    needsMap: true,
    whyNot: (context) => {
      const finding = meantFinding(context);
      return finding ? whyNot(context, finding) : t('Go to a finding first.');
    },
    run: (context) => {
      const finding = meantFinding(context);
      if (finding) run(context, finding);
    },
  };
}

/** Selects what a finding is about, and brings the first of it into view, in whichever mode. */
function goTo(context: CommandContext, { about }: Finding): void {
  const { workspace, session } = context;
  const shown = about.filter((id) => ['nodes', 'links'].includes(tableOfId(id) ?? ''));
  const [first] = shown;
  if (first === undefined) {
    const source = about.find((id) => tableOfId(id) === 'sources');
    session.view.setState({ source });
    showLeftTab(workspace, 'articles');
    return;
  }
  goToNode(context, first);
  select(session.view, shown);
}

function step(by: 1 | -1): MapCommand {
  return {
    needsMap: true,
    whyNot: ({ session }) => unless(session.findings.getState().open.length > 0, t('Nothing was found.')),
    run: (context) => {
      const { findings } = context.session;
      const { open, at } = findings.getState();
      const before = open.findIndex((finding) => findingKey(finding) === at);
      const index = before < 0 ? (by > 0 ? 0 : open.length - 1) : (before + by + open.length) % open.length;
      const next = open[index];
      if (!next) return;
      findings.setState({ at: findingKey(next) });
      showFindings(context.workspace);
      goTo(context, next);
    },
  };
}

function show(context: CommandContext): void {
  showFindings(context.workspace);
  focusScope('findings');
}

function applyFix(context: CommandContext, { label, edit }: Fix): void {
  const { name, input } = edit as { name: CommandName; input: CommandInput<CommandName> };
  context.session.map.gesture(label, () => dispatchOrTell(context, name, input));
}

/** Takes what stands in the field of the note now: with its first letter the finding is set aside. */
export function typeNote(context: CommandContext, text: string): void {
  const { findings } = context.session;
  const { noting } = findings.getState();
  if (!noting) return;
  noting.typing.takeBack();
  const note = text.trim();
  if (note !== '') noting.typing.put(() => setAside(context, noting.finding, note));
  findings.setState({ noting: { ...noting, text } });
}

/** The note is written; without one, the finding is set aside all the same. */
export function finishNote(context: CommandContext): void {
  const { noting } = context.session.findings.getState();
  if (noting?.text.trim() === '') noting.typing.put(() => setAside(context, noting.finding, ''));
  endNote(context);
}

/** Takes what was typed out of the map again: the finding is not set aside. */
export function takeNoteBack(context: CommandContext): void {
  context.session.findings.getState().noting?.typing.takeBack();
  endNote(context);
}

/** The field goes; what was typed in it is in the map. */
export function endNote({ session }: CommandContext): void {
  session.findings.setState({ noting: undefined });
}

/** Writes at what a finding is about that it is set aside, and why. */
function setAside(context: CommandContext, finding: Finding, note: string): void {
  const { map } = context.session.map.store.getState();
  const [holder] = finding.about;
  const dismissed = [...dismissalsOf(map, holder), dismissalOf(map, finding, note)];
  writeDismissals(context, holder, dismissed);
}

function takeUp(context: CommandContext, finding: Finding): void {
  const { map } = context.session.map.store.getState();
  const found = dismissalFor(map, finding);
  if (!found) return;
  const left = dismissalsOf(map, found.holder).filter((one) => one !== found.dismissal);
  context.session.map.gesture(t('Take the finding up again'), () =>
    writeDismissals(context, found.holder, left),
  );
}

function writeDismissals(context: CommandContext, id: string, dismissals: readonly Dismissal[]): void {
  const dismissed = dismissals.map(({ with: others, ...rest }) => ({
    ...rest,
    ...(others && { with: [...others] }),
  }));
  const fields = { dismissed: dismissed.length > 0 ? dismissed : null };
  const table = tableOfId(id);
  if (table === 'links') dispatchOrTell(context, 'link.set', { id, fields });
  else if (table === 'sources') dispatchOrTell(context, 'source.set', { id, fields });
  else dispatchOrTell(context, 'node.set', { id, fields });
}

/** Whether it is set aside, also where the checks have not told of that yet. */
const isAside = ({ session }: CommandContext, finding: Finding): boolean =>
  session.findings.getState().dismissed.some((one) => findingKey(one) === findingKey(finding)) ||
  isDismissed(session.map.store.getState().map, finding);

export const FINDINGS_COMMANDS = {
  'findings.show': { needsMap: true, run: show },
  'findings.toggle': {
    needsMap: true,
    run: (context) => {
      if (showsFindings(context.workspace)) choosePanels(context.workspace, { findings: false });
      else show(context);
    },
  },
  'findings.next': step(1),
  'findings.previous': step(-1),
  'findings.goTo': onFinding(goTo),
  'findings.fix': onFinding(
    (context, { fix }) => {
      if (fix) applyFix(context, fix);
    },
    (_context, { fix }) => unless(fix !== undefined, t('Nothing but your judgement mends this.')),
  ),
  'findings.dismiss': onFinding(
    ({ session }, finding) => {
      const at = findingKey(finding);
      const place = session.findings.getState().open.findIndex((one) => findingKey(one) === at);
      const typing = session.map.startTyping(t('Set the finding aside'));
      session.findings.setState({ at, noting: { finding, place, typing, text: '' } });
    },
    (context, finding) => unless(!isAside(context, finding), t('It is set aside already.')),
  ),
  'findings.takeUp': onFinding(takeUp, (context, finding) =>
    unless(isAside(context, finding), t('It is not set aside.')),
  ),
  'findings.showDismissed': {
    needsMap: true,
    run: ({ session }) =>
      session.findings.setState(({ showsDismissed }) => ({ showsDismissed: !showsDismissed })),
  },
} satisfies MapCommands;
