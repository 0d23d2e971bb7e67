import { useId, useState, type ReactNode } from 'react';
import { INTERFACE_ZOOM, MOST_HISTORY_MEGABYTES, THEMES, type Settings } from '../../shared/host/settings';
import { LANGUAGE, LANGUAGE_CHOICES } from '../../shared/words/languages';
import { languageName } from '../../shared/words/locale';
import { t, worded } from '../../shared/words/words';
import { foldedText } from '../../shared/text/find';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { changeSettings } from '../state/workspace';
import { Button } from '../ui/Button';
import { CommandButton } from '../ui/CommandButton';
import { Modal } from '../ui/Modal';
import { KeySettings } from './KeySettings';
import './SettingsDialog.css';

const THEME_NAMES: Readonly<Record<Settings['theme'], string>> = worded({
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
});
const SIZES = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

interface Setting {
  readonly name: string;
  /** What it does, and other words that people look for it by. */
  readonly about: string;
  /** What can be chosen, in all words by which it may be looked for. */
  readonly choices?: readonly string[];
  readonly control: (id: string) => ReactNode;
}

/** Everything that can be set, in one place, with a search over it. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('');
  const words = foldedText(query).split(' ').filter(Boolean);
  const all = useAllSettings(onClose);
  const shown = all.filter(({ name, about, choices = [] }) => {
    const folded = foldedText([name, about, ...choices].join(' '));
    return words.every((word) => folded.includes(word));
  });
  return (
    <Modal title={t('Settings')} onCancel={onClose} width={680}>
      <input
        type="search"
        className="settings__search"
        autoFocus
        aria-label={t('Find a setting')}
        placeholder={t('Find a setting or a key')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div className="settings" tabIndex={0} role="region" aria-label={t('All settings')}>
        {shown.map((setting) => (
          <SettingRow key={setting.name} {...setting} />
        ))}
        <KeySettings words={words} />
      </div>
      <div className="modal__actions">
        <Button label={t('Close')} variant="primary" onClick={onClose} />
      </div>
    </Modal>
  );
}

function SettingRow({ name, about, control }: Setting) {
  const id = useId();
  return (
    <div className="settings__row">
      <div>
        <label htmlFor={id}>{name}</label>
        <p id={`${id}-about`}>{about}</p>
      </div>
      {control(id)}
    </div>
  );
}

interface Choices<Value extends string> {
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** What it is called in other words than those that are shown. */
    readonly also?: string;
    readonly lang?: string;
  }[];
  readonly onChoose: (value: Value) => void;
}

/** A setting that is one of a list; a search finds it by each of them. */
function choiceOf<Value extends string>({
  value,
  options,
  onChoose,
}: Choices<Value>): Pick<Setting, 'choices' | 'control'> {
  return {
    choices: options.flatMap(({ label, also = '' }) => [label, also]),
    control: (id) => (
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    ),
  };
}

function useAllSettings(onClose: () => void): Setting[] {
  const workspace = useWorkspace();
  const settings = useWorkspaceState((state) => state.settings);
  const shell = useWorkspaceState((state) => state.shell);
  const change = (changed: Partial<Settings>): void => changeSettings(workspace, changed);
  const sizes = SIZES.filter((size) => INTERFACE_ZOOM.safeParse(size).success);
  return [
    {
      name: t('Your name'),
      about: t('The author who signs your comments.'),
      control: (id) => (
        <input
          id={id}
          dir="auto"
          autoComplete="name"
          maxLength={200}
          value={settings.author}
          onChange={(event) => change({ author: event.target.value })}
        />
      ),
    },
    {
      name: t('Theme'),
      about: t('Colours of the window: light, dark, or black on white with strong contrast.'),
      ...choiceOf({
        value: settings.theme,
        options: THEMES.map((theme) => ({ value: theme, label: THEME_NAMES[theme] })),
        onChoose: (theme) => change({ theme }),
      }),
    },
    {
      name: t('Language'),
      about: t('The language of the window; maps and articles stay as they are.'),
      ...choiceOf({
        value: settings.language,
        options: LANGUAGE_CHOICES.map((language) =>
          language === 'system'
            ? { value: language, label: t('As the system') }
            : {
                value: language,
                label: LANGUAGE[language].name,
                also: languageName(language),
                lang: language,
              },
        ),
        onChoose: (language) => change({ language }),
      }),
    },
    {
      name: t('Text size'),
      about: t('How large the interface and its text are.'),
      // A page cannot enlarge itself as well as a browser does, so the browser is where a person is sent.
      ...(shell === 'browser'
        ? { control: (id) => <output id={id}>{t('Use the zoom in the browser’s menu.')}</output> }
        : choiceOf({
            value: String(settings.zoom),
            options: [...new Set([...sizes, settings.zoom])]
              .sort((a, b) => a - b)
              .map((size) => ({
                value: String(size),
                label: t('{percent} %', { percent: Math.round(size * 100) }),
              })),
            onChoose: (size) => change({ zoom: Number(size) }),
          })),
    },
    {
      name: t('Autosave'),
      about: t('Maps that have a file are saved by themselves soon after an edit.'),
      control: (id) => (
        <input
          id={id}
          type="checkbox"
          checked={settings.autosave}
          onChange={(event) => change({ autosave: event.target.checked })}
        />
      ),
    },
    {
      name: t('Open what was open'),
      about: t(
        'Maps that are open when Counterpoint ends come back, in their windows, when it starts again.',
      ),
      control: (id) => (
        <input
          id={id}
          type="checkbox"
          checked={settings.openLast}
          onChange={(event) => change({ openLast: event.target.checked })}
        />
      ),
    },
    {
      name: t('Room for versions, MB'),
      about: t('The most that the history of all maps may take on the disk; the oldest versions go first.'),
      control: (id) => (
        <input
          id={id}
          type="number"
          min={10}
          max={MOST_HISTORY_MEGABYTES}
          step={10}
          defaultValue={settings.historyMegabytes}
          onBlur={(event) => {
            const historyMegabytes = Math.round(Number(event.target.value));
            if (historyMegabytes >= 10 && historyMegabytes <= MOST_HISTORY_MEGABYTES)
              change({ historyMegabytes });
            else event.target.value = String(settings.historyMegabytes);
          }}
        />
      ),
    },
    {
      name: t('Local model'),
      about: t('A language model on this machine that may be asked for drafts. Off until you turn it on.'),
      control: (id) => (
        <CommandButton id={id} command="model.settings" label={t('Set up…')} onClickCapture={onClose} />
      ),
    },
    {
      name: t('Spelling'),
      about: t('The dictionaries by which typed words are looked up, in the desktop program.'),
      control: (id) => (
        <CommandButton id={id} command="window.spelling" label={t('Choose…')} onClickCapture={onClose} />
      ),
    },
  ];
}
