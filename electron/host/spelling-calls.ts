import { join } from 'node:path';
import type { HostHandlers } from '../../shared/host/contract';
import { fail, ok, type Result } from '../../shared/result';
import { addDictionary, findDictionaries, type Dictionary } from '../spelling/dictionaries';
import { SpellingThread } from '../spelling/spelling-thread';
import type { HostPaths } from './paths';
import type { Client, HostOptions } from './ports';
import type { SettingsFile } from './settings-file';

type SpellingCalls = Pick<HostHandlers<Client>, Extract<keyof HostHandlers<Client>, `spelling.${string}`>>;

export interface Spelling {
  readonly calls: SpellingCalls;
  /** What a word that no dictionary knows could be. */
  readonly suggest: (word: string) => Promise<string[]>;
  readonly end: () => Promise<void>;
}

/** Looks words up in the dictionaries that a person has chosen; the thread for it begins with the first word. */
export function createSpelling(
  { spelling, dataFolder }: Pick<HostOptions, 'spelling' | 'dataFolder'>,
  { paths, settings }: { paths: HostPaths; settings: SettingsFile },
): Spelling {
  const added = join(dataFolder, 'dictionaries');
  let running: { ids: string; thread: SpellingThread } | undefined;

  async function all(): Promise<Dictionary[]> {
    return spelling ? findDictionaries({ bundled: spelling.dictionaries, added }) : [];
  }

  async function ask(words: readonly string[], suggest = false): Promise<Result<string[]>> {
    const chosen = (await settings.read()).spelling;
    if (!spelling || chosen.length === 0 || words.length === 0) return ok([]);
    const ids = chosen.join();
    if (running?.ids !== ids) {
      const dictionaries = (await all()).filter(({ id }) => chosen.includes(id));
      void running?.thread.end();
      running = {
        ids,
        thread: new SpellingThread(
          spelling.worker,
          dictionaries.map(({ path }) => path),
        ),
      };
    }
    return running.thread.ask(words, suggest);
  }

  return {
    calls: {
      'spelling.list': async () => ok({ dictionaries: (await all()).map(({ id }) => id) }),
      'spelling.add': async ({ file }) => {
        const named = paths.files.get(file);
        if (!named) return fail('no-file-handle', 'That file is not known here.', 'Choose it again.');
        const dictionary = await addDictionary(named.path, added);
        return dictionary.ok ? ok({ dictionary: dictionary.value }) : dictionary;
      },
      'spelling.check': async ({ words }) => {
        const unknown = await ask(words);
        return unknown.ok ? ok({ unknown: unknown.value }) : unknown;
      },
    },
    suggest: async (word) => {
      const words = await ask([word], true);
      return words.ok ? [...new Set(words.value)].slice(0, 6) : [];
    },
    end: async () => running?.thread.end(),
  };
}
