import type { Program } from './program';
import { groupsIn } from './window';

/** All groups that a program finds in the unsaved work and the versions of its data folder, as a person would through its window. */
export async function groupsKept(auditor: Program): Promise<Set<string>> {
  const client = { id: 'auditor', tell: () => undefined, gone: new AbortController().signal };
  const kept = new Set<string>();
  const must = async <T>(name: string, input: object): Promise<T> => {
    const answer = await auditor.call(name, input, client);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
    return answer.value as T;
  };
  const add = ({ content }: { content: string }): void => {
    for (const group of groupsIn(content)) kept.add(group);
  };
  const { works } = await must<{ works: { id: string; readable: boolean }[] }>('recovery.list', {});
  for (const { id, readable } of works) if (readable) add(await must('recovery.open', { id }));
  const { maps } = await must<{ maps: { map: string }[] }>('history.maps', {});
  for (const { map } of maps) {
    const { versions } = await must<{ versions: { version: string; damaged: boolean }[] }>('history.list', {
      map,
    });
    for (const { version, damaged } of versions)
      if (!damaged) add(await must('history.read', { map, version }));
  }
  return kept;
}
