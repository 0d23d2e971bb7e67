import { ClipboardPaste, FilePlus2, FileText, FolderOpen, Library, X } from 'lucide-react';
import { TEMPLATES, TEMPLATE_NAMES } from '../../shared/commands/file';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useWorkspaceState } from '../state/context';
import { CommandButton, CommandIconButton, CommandRow } from '../ui/CommandButton';
import { dayWords } from '../ui/dates';
import { UnsavedWork } from '../recovery/UnsavedWork';
import { Logo } from './Logo';
import { MapThumbnail } from './MapThumbnail';
import { usePasteAtStart } from './use-paste-at-start';
import './StartScreen.css';

/** What is shown while no map is: begin with an article, go on, begin with a pattern, or look at a finished map. */
export function StartScreen() {
  usePasteAtStart();
  return (
    <main className="start" tabIndex={-1}>
      <div className="start__page">
        <header className="start__head">
          <Logo />
          <div>
            <h1>{t('Counterpoint')}</h1>
            <p>{t('Read articles, highlight what they argue, and see how it hangs together.')}</p>
          </div>
        </header>
        <section className="start__begin" aria-labelledby="start-begin">
          <h2 id="start-begin">{t('Start with an article')}</h2>
          <p>
            {t('Drop files anywhere in this window, paste a text, or choose files. They become a new map.')}
          </p>
          <div className="start__actions">
            <CommandButton
              command="source.import"
              label={t('Open articles…')}
              variant="primary"
              icon={FileText}
            />
            <CommandButton command="source.paste" label={t('Paste an article')} icon={ClipboardPaste} />
            <span className="start__or">{t('or')}</span>
            <CommandButton command="file.new" icon={FilePlus2} showsKeys />
            <CommandButton command="file.open" icon={FolderOpen} showsKeys />
            <CommandButton command="library.open" label={t('Library…')} icon={Library} />
          </div>
        </section>
        <UnsavedWork />
        <RecentMaps />
        <Samples />
        <section aria-labelledby="start-templates">
          <h2 id="start-templates">{t('Templates')}</h2>
          <ul className="start__templates">
            {TEMPLATE_NAMES.map((name) => (
              <li key={name}>
                <CommandRow command={`file.template.${name}`} className="tile">
                  <strong>{t(TEMPLATES[name].title)}</strong>
                  <span>{t(TEMPLATES[name].description)}</span>
                </CommandRow>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  );
}

function Samples() {
  const samples = useWorkspaceState((state) => state.samples);
  return (
    <section aria-labelledby="start-samples">
      <h2 id="start-samples">{t('Sample maps')}</h2>
      <ul className="start__tiles">
        {samples.map(({ name, title, description }) => (
          <li key={name}>
            <CommandRow command="file.openSample" item={{ id: name }} className="tile">
              <MapThumbnail of={{ sample: name }} />
              <strong dir="auto">{title}</strong>
              <span dir="auto">{description}</span>
            </CommandRow>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RecentMaps() {
  const recent = useWorkspaceState((state) => state.recent);
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="start-recent">
      <h2 id="start-recent">{t('Recent maps')}</h2>
      <ul className="start__tiles">
        {recent.map(({ file, fileName, folder, opened }) => (
          <li key={file} className="start__recent">
            <CommandRow command="file.openRecent" item={{ id: file }} className="tile">
              <MapThumbnail of={{ file }} />
              <strong>
                <bdi>{shownText(fileName)}</bdi>
              </strong>
              <span className="tile__where">
                <bdi>{shownText(folder)}</bdi>
                <time dateTime={opened}>{dayWords(opened)}</time>
              </span>
            </CommandRow>
            <CommandIconButton
              command="file.forgetRecent"
              item={{ id: file }}
              label={t('Forget {fileName}', { fileName })}
              icon={X}
              size={14}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
