import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the browser shell keeps settings and the list of recent files. The desktop shell asks Electron instead. */
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
