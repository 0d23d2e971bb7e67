import { FilePlus2, FolderOpen, X } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import { runCommandById } from '../commands/registry';
import { shortcutLabel } from '../commands/shortcuts';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { Button, IconButton } from '../ui/Button';
import { UnsavedWork } from '../recovery/UnsavedWork';
import { Logo } from './Logo';
import { openFiles, openSample } from './open-map';
import { refreshRecent } from './recent';
import './StartScreen.css';

/** What is shown while no map is: begin, go on, or look at a finished map. */
export function StartScreen() {
  const workspace = useWorkspace();
  const platform = useWorkspaceState((state) => state.platform);
  const samples = useWorkspaceState((state) => state.samples);
  return (
    <main className="start">
      <div className="start__page">
        <header className="start__head">
          <Logo />
          <div>
            <h1>Counterpoint</h1>
            <p>Read articles, highlight what they argue, and see how it hangs together.</p>
          </div>
        </header>
        <div className="start__actions">
          <Button
            label="New map"
            variant="primary"
            icon={FilePlus2}
            keys={shortcutLabel('Mod+Alt+N', platform)}
            onClick={() => runCommandById('file.new', workspace)}
          />
          <Button
            label="Open map…"
            icon={FolderOpen}
            keys={shortcutLabel('Mod+O', platform)}
            onClick={() => runCommandById('file.open', workspace)}
          />
        </div>
        <UnsavedWork />
        <RecentMaps />
        <section aria-labelledby="start-samples">
          <h2 id="start-samples">Sample maps</h2>
          <ul className="start__samples">
            {samples.map((sample) => (
              <li key={sample.name}>
                <button
                  type="button"
                  className="sample"
                  onClick={() => void openSample(workspace, sample.name)}
                >
                  <strong>{sample.title}</strong>
                  <span>{sample.description}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <p className="start__hint">
          A map begins with an article: open or start a map, then drop a text file on the window or paste its
          text.
        </p>
      </div>
    </main>
  );
}

function RecentMaps() {
  const workspace = useWorkspace();
  const recent = useWorkspaceState((state) => state.recent);
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="start-recent">
      <h2 id="start-recent">Recent maps</h2>
      <ul className="start__recent">
        {recent.map(({ file, fileName, folder, opened }) => (
          <li key={file}>
            <button type="button" className="recent" onClick={() => void openFiles(workspace, [file])}>
              <strong>
                <bdi>{shownText(fileName)}</bdi>
              </strong>
              <span>
                <bdi>{shownText(folder)}</bdi>
              </span>
              <time dateTime={opened}>{new Date(opened).toLocaleDateString()}</time>
            </button>
            <IconButton
              label={`Forget ${fileName}`}
              icon={X}
              size={14}
              onClick={() =>
                void workspace.host.api['recent.forget']({ file }).then(() => refreshRecent(workspace))
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
