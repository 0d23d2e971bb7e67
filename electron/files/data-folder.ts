import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the program keeps what is its own, whichever shell it runs in: settings, recent maps, versions, unsaved work. */
export function dataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const home = homedir();
  if (env['COUNTERPOINT_DATA_DIR']) return env['COUNTERPOINT_DATA_DIR'];
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Counterpoint');
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Counterpoint');
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'counterpoint');
}

/** Where the desktop program kept it before there was one folder for both shells; nothing where a folder is named. */
export function formerDesktopFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (env['COUNTERPOINT_DATA_DIR']) return undefined;
  const home = homedir();
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'counterpoint');
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'counterpoint');
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'counterpoint');
}
