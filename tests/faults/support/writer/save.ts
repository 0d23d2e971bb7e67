import { readFileSync, writeFileSync } from 'node:fs';
import { contentHash } from '../../../../electron/files/content-hash';
import { durableWrite } from '../../../../electron/files/durable-write';
import { versionOf } from '../versions';
import { say, sayDone, type Order } from './words';

/** Saves version after version. */
export async function saveOn({ how, path, template, from }: Order & { kind: 'save-on' }): Promise<void> {
  const text = readFileSync(template, 'utf8');
  const saveMap = how === 'maps' ? (await import('./save-maps')).mapSaver(path) : undefined;
  const save = async (content: string): Promise<boolean> => {
    if (saveMap) return saveMap(content);
    if (how === 'plain') {
      writeFileSync(path, content);
      return true;
    }
    return (await durableWrite(path, content, { json: true })).ok;
  };
  for (let version = from; ; version++) {
    const content = versionOf(text, version);
    say({ kind: 'saving', version, hash: contentHash(content) });
    if (!(await save(content))) throw new Error('a save failed');
    say({ kind: 'saved', version });
  }
}

/** Saves the content of a file. */
export async function saveOnce({ path, content, safeFolder }: Order & { kind: 'save-once' }): Promise<void> {
  const written = await durableWrite(path, readFileSync(content, 'utf8'), { json: true, safeFolder });
  sayDone(written);
}
