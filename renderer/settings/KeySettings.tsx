import { useState, type KeyboardEvent } from 'react';
import { keysIn, type ChosenKeys } from '../../shared/commands/command';
import { ALL_COMMANDS, type Command } from '../../shared/commands/commands';
import { foldedText } from '../../shared/text/find';
import { listWords, quotedWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { pressedKeys } from '../keyboard/pressed-keys';
import { shortcutLabel } from '../command/shortcuts';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { changeSettings } from '../state/workspace';
import { Button } from '../ui/Button';
import { commandsWithKeys } from './key-conflicts';

const FEW = 8; // rows without a search: all of them are a sheet of their own (`?`)

/** Keys that are looked for, each with the way to give it others. What has the same keys already is told. */
export function KeySettings({ words }: { words: readonly string[] }) {
  const shell = useWorkspaceState((state) => state.shell);
  const chosen = useWorkspaceState((state) => state.settings.keys);
  const listed = ALL_COMMANDS.filter(
    (command) =>
      !command.unlisted &&
      (words.length > 0 || keysIn(shell, command, chosen).length > 0) &&
      words.every((word) => foldedText(`${command.title} ${command.also} ${t('Keys')}`).includes(word)),
  );
  const shown = words.length > 0 ? listed : listed.slice(0, FEW);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="settings-keys">
      <h3 id="settings-keys">{t('Keys')}</h3>
      {words.length === 0 && (
        <p className="settings__hint">
          {t('{count} more commands have keys: type above to find one.', {
            count: listed.length - shown.length,
          })}
        </p>
      )}
      {shown.map((command) => (
        <KeyRow key={command.id} command={command} chosen={chosen} />
      ))}
    </section>
  );
}

function KeyRow({ command, chosen }: { command: Command; chosen: ChosenKeys }) {
  const workspace = useWorkspace();
  const { shell, platform } = workspace.store.getState();
  const [isAsking, setAsking] = useState(false);
  const [keys] = keysIn(shell, command, chosen);
  const others = keys === undefined ? [] : commandsWithKeys(keys, command, { shell, chosen });
  const isChanged = chosen[command.id] !== undefined;

  function set(to: string | undefined): void {
    const { [command.id]: _old, ...rest } = chosen;
    changeSettings(workspace, { keys: to === undefined ? rest : { ...rest, [command.id]: to } });
    setAsking(false);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const [pressed] = pressedKeys(event.nativeEvent, platform);
    if (!isAsking || pressed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (pressed === 'Escape') setAsking(false);
    else if (pressed === 'Backspace') set('');
    else set(pressed);
  }

  const label = keys === undefined ? t('None') : shortcutLabel(keys, platform);
  return (
    <div className="settings__row">
      <div>
        <span>{command.title}</span>
        {others.length > 0 && (
          <p className="settings__conflict" role="alert">
            {t('Also the keys of {others}.', {
              others: listWords(others.map(({ title }) => quotedWords(title))),
            })}
          </p>
        )}
      </div>
      <span className="settings__keys">
        <Button
          label={isAsking ? t('Press keys…') : label}
          aria-label={t('Keys of “{title}”: {which}', {
            title: command.title,
            which: isAsking ? t('press keys, Backspace for none, Escape to leave') : label,
          })}
          onClick={() => setAsking(true)}
          onKeyDown={onKeyDown}
          onBlur={() => setAsking(false)}
        />
        {isChanged && (
          <Button
            label={t('Reset')}
            variant="quiet"
            aria-label={t('Reset the keys of “{title}”', { title: command.title })}
            onClick={() => set(undefined)}
          />
        )}
      </span>
    </div>
  );
}
