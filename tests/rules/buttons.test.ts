import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from './source-tree';

const DIALOG = 'answers what a dialog asks';
const WIDGET = 'changes what a widget shows of itself, and nothing else';
const POINTING = 'points at something, as a click on the canvas does';

/** The components whose clicks are no commands, and why. A click anywhere else runs one. */
const OTHER_CLICKS: Readonly<Record<string, string>> = {
  'renderer/app/ConfirmDialog.tsx': DIALOG,
  'renderer/app/ErrorBoundary.tsx': 'nothing of the window is left that could run a command',
  'renderer/app/FilesDialog.tsx': DIALOG,
  'renderer/app/LegendDialog.tsx': DIALOG,
  'renderer/app/PasteSourceDialog.tsx': DIALOG,
  'renderer/app/Toasts.tsx': WIDGET,
  'renderer/comments/CommentForm.tsx': 'sends what has been typed beside it',
  'renderer/comments/MentionList.tsx': 'is a part of a field',
  'renderer/comments/NameDialog.tsx': DIALOG,
  'renderer/comments/SecondReadingDialog.tsx': DIALOG,
  'renderer/compare/ChangeList.tsx': POINTING,
  'renderer/compare/CompareDialog.tsx': DIALOG,
  'renderer/compare/LookTabs.tsx': WIDGET,
  'renderer/convert/ExportDialog.tsx': DIALOG,
  'renderer/convert/ForeignDialog.tsx': DIALOG,
  'renderer/draft-model/ModelChoice.tsx': DIALOG,
  'renderer/draft-model/ModelDialog.tsx': DIALOG,
  'renderer/draft/ProposalDetail.tsx': POINTING,
  'renderer/draft/ProposalRow.tsx': POINTING,
  'renderer/guide/GuideChapter.tsx': POINTING,
  'renderer/guide/GuideDialog.tsx': DIALOG,
  'renderer/guide/GuideList.tsx': POINTING,
  'renderer/history/MapChoice.tsx': DIALOG,
  'renderer/history/SpaceTaken.tsx': DIALOG,
  'renderer/history/VersionDetail.tsx': DIALOG,
  'renderer/history/VersionList.tsx': DIALOG,
  'renderer/history/VersionsOf.tsx': DIALOG,
  'renderer/inspector/TagsField.tsx': 'is a part of a field',
  'renderer/merge/ConflictItem.tsx': DIALOG,
  'renderer/merge/ConflictList.tsx': DIALOG,
  'renderer/merge/Outcome.tsx': POINTING,
  'renderer/merge/Review.tsx': DIALOG,
  'renderer/merge/TwinsPane.tsx': DIALOG,
  'renderer/merge/ValueEditor.tsx': DIALOG,
  'renderer/outline/OutlineItem.tsx': POINTING,
  'renderer/palette/HitList.tsx': POINTING,
  'renderer/palette/KeysSheet.tsx': DIALOG,
  'renderer/reader/DateSuggestion.tsx': 'is a part of a field',
  'renderer/reader/FindBar.tsx': WIDGET,
  'renderer/reader/PassageBar.tsx': POINTING,
  'renderer/reader/Reader.tsx': POINTING,
  'renderer/reader/SourceSwitcher.tsx': 'is a list from which one is chosen',
  'renderer/settings/KeySettings.tsx': DIALOG,
  'renderer/settings/SettingsDialog.tsx': DIALOG,
  'renderer/share/ShareDialog.tsx': DIALOG,
  'renderer/shell/AboutDialog.tsx': DIALOG,
  'renderer/shell/SpellingDialog.tsx': DIALOG,
  'renderer/library/FolderChoice.tsx': DIALOG,
  'renderer/library/LibraryDialog.tsx': DIALOG,
  'renderer/library/LibraryHead.tsx': DIALOG,
  'renderer/library/LibraryList.tsx': POINTING,
  'renderer/ui/FileList.tsx': DIALOG,
  'renderer/ui/WordsEditor.tsx': WIDGET,
  'renderer/wayfinding/FindBar.tsx': WIDGET,
  'renderer/canvas/LinkPopover.tsx': 'takes the commands of a menu',
  'renderer/ui/ContextMenu.tsx': 'takes the commands of a menu',
  'renderer/wayfinding/WayButtons.tsx': 'closes the menu that its command opened',
};

/** The handlers of clicks that a component declares, but for those that run a command. */
function otherClicks(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const handlers = text.split(/\bonClick=\{/).slice(1);
  return handlers.filter(
    (handler) => !/^(?:\w+\.)?run\}/.test(handler) && !/commands\.run\(/.test(body(handler)),
  );
}

/** What stands between a brace that is open and the one that closes it. */
function body(text: string): string {
  let depth = 1;
  const end = [...text].findIndex((sign) => (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0) === 0);
  return text.slice(0, end);
}

describe('everything a person can do is a command', () => {
  const components = sourceFiles('renderer').filter((path) => path.endsWith('.tsx'));

  it('has no click that calls something else, but for those that are listed with their reason', () => {
    const clicking = components.filter((path) => otherClicks(path).length > 0);
    expect(clicking.sort()).toEqual(Object.keys(OTHER_CLICKS).sort());
  });
});
