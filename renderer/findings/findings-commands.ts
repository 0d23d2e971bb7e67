import { dismissalFor, dismissalOf, dismissalsOf, type Dismissal } from '../../shared/argue/check/dismissals';
import type { Finding, Fix } from '../../shared/argue/check/finding';
import type { CommandInput, CommandName } from '../../shared/edit/commands';
import { tableOfId } from '../../shared/map/references';
import { t } from '../../shared/words/words';
import { goToNode } from '../cards/show-node';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { focusScope } from '../command/focus-scope';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import { findingKey } from '../state/findings-store';
import { choosePanels, showFindings, showLeftTab, showsFindings } from '../state/panels';
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

/** Writes at what a finding is about that it is set aside, and why. */
export function setAside(context: CommandContext, finding: Finding, note: string): void {
  const { map } = context.session.map.store.getState();
  const [holder] = finding.about;
  const dismissed = [...dismissalsOf(map, holder), dismissalOf(map, finding, note)];
  writeDismissals(context, holder, dismissed, t('Set the finding aside'));
}

function takeUp(context: CommandContext, finding: Finding): void {
  const { map } = context.session.map.store.getState();
  const found = dismissalFor(map, finding);
  if (!found) return;
  const left = dismissalsOf(map, found.holder).filter((one) => one !== found.dismissal);
  writeDismissals(context, found.holder, left, t('Take the finding up again'));
}

function writeDismissals(
  context: CommandContext,
  id: string,
  dismissals: readonly Dismissal[],
  label: string,
): void {
  const dismissed = dismissals.map(({ with: others, ...rest }) => ({
    ...rest,
    ...(others && { with: [...others] }),
  }));
  const fields = { dismissed: dismissed.length > 0 ? dismissed : null };
  context.session.map.gesture(label, () => {
    const table = tableOfId(id);
    if (table === 'links') dispatchOrTell(context, 'link.set', { id, fields });
    else if (table === 'sources') dispatchOrTell(context, 'source.set', { id, fields });
    else dispatchOrTell(context, 'node.set', { id, fields });
  });
}

const isAside = ({ session }: CommandContext, finding: Finding): boolean =>
  session.findings.getState().dismissed.some((one) => findingKey(one) === findingKey(finding));

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
    ({ session }, finding) =>
      session.findings.setState({ noting: findingKey(finding), at: findingKey(finding) }),
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
