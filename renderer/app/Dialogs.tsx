import { lazy } from 'react';
import { CompareDialog } from '../compare/CompareDialog';
import { SecondReadingDialog } from '../comments/SecondReadingDialog';
import { NameDialog } from '../comments/NameDialog';
import { ExportDialog } from '../convert/ExportDialog';
import { ForeignDialog } from '../convert/ForeignDialog';
import { ModelDialog } from '../draft-model/ModelDialog';
import { VersionsDialog } from '../history/VersionsDialog';
import { LibraryDialog } from '../library/LibraryDialog';
import { MergeDialog } from '../merge/MergeDialog';
import { KeysSheet } from '../palette/KeysSheet';
import { SettingsDialog } from '../settings/SettingsDialog';
import { ShareDialog } from '../share/ShareDialog';
import { AboutDialog } from '../shell/AboutDialog';
import { SpellingDialog } from '../shell/SpellingDialog';
import { useWorkspaceState } from '../state/context';
import { activeSession, type Question } from '../state/workspace';
import { FilesDialog } from './FilesDialog';
import { LegendDialog } from './LegendDialog';
import { PasteSourceDialog } from './PasteSourceDialog';

/** Its texts are not parsed before somebody reads them. */
const LazyGuide = lazy(() =>
  import('../guide/GuideDialog').then(({ GuideDialog }) => ({ default: GuideDialog })),
);

/** A dialog that is open, but a plain question. */
export type OpenDialog = Exclude<Question, { kind: 'confirm' }>;

/** All dialogs; the simplest one is there from the start (`DialogHost.tsx`). */
export function Dialogs({ dialog }: { dialog: OpenDialog }) {
  const session = useWorkspaceState(activeSession);
  switch (dialog.kind) {
    case 'files':
      return <FilesDialog key={dialog.number} {...dialog} />;
    case 'paste-source':
      return <PasteSourceDialog {...dialog} />;
    case 'keys':
      return <KeysSheet onClose={dialog.resolve} />;
    case 'settings':
      return <SettingsDialog onClose={dialog.resolve} />;
    case 'legend':
      return <LegendDialog onClose={dialog.resolve} />;
    case 'guide':
      return <LazyGuide onClose={dialog.resolve} />;
    case 'about':
      return <AboutDialog onClose={dialog.resolve} />;
    case 'spelling':
      return <SpellingDialog key={dialog.number} onClose={dialog.resolve} />;
    case 'model':
      return <ModelDialog onClose={dialog.resolve} />;
    case 'foreign':
      return <ForeignDialog {...dialog} />;
    case 'export':
      return session && <ExportDialog session={session} first={dialog.first} onClose={dialog.resolve} />;
    case 'compare':
      return <CompareDialog {...dialog} onClose={dialog.resolve} />;
    case 'merge':
      return <MergeDialog key={dialog.number} {...dialog} />;
    case 'library':
      return <LibraryDialog key={dialog.number} {...dialog} />;
    case 'second-reading':
      return <SecondReadingDialog by={dialog.by} onClose={dialog.resolve} />;
    case 'name':
      return <NameDialog key={dialog.number} resolve={dialog.resolve} />;
    case 'share':
      return session && <ShareDialog session={session} onClose={dialog.resolve} />;
    case 'versions':
      return <VersionsDialog map={dialog.map} onClose={dialog.resolve} />;
  }
}
