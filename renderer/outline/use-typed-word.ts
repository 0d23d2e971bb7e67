import { useRef, type KeyboardEvent } from 'react';
import type { OutlineRow } from '../../shared/map/outline';
import { useSession, useWorkspace } from '../state/context';
import { rowText } from '../cards/row-words';
import { findTyped } from './walk-rows';

const TYPING_MS = 900; // letters that come sooner than this after each other are one word

/** Finds rows by their first letters, where no command has the key. Returns what hears the keys of the tree. */
export function useTypedWord(
  rows: readonly OutlineRow[],
  at: number,
  choose: (index: number) => void,
): (event: KeyboardEvent) => void {
  const { commands } = useWorkspace();
  const session = useSession();
  const typed = useRef({ text: '', until: 0 });
  const goesOn = (): boolean => Date.now() <= typed.current.until;

  /** In the middle of a word letters and spaces belong to it, whatever they mean else. */
  function belongs({ key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): boolean {
    if ([...key].length !== 1 || ctrlKey || metaKey || altKey) return false;
    if (goesOn() && /^[\p{L}\p{M}\p{N}\s]$/u.test(key)) return true;
    return commands.forKey(nativeEvent, { scope: 'outline', typing: false }) === undefined;
  }

  return (event) => {
    const inTree = event.target instanceof HTMLElement && event.target.role === 'treeitem';
    if (!inTree || !belongs(event)) return;
    const text = goesOn() ? typed.current.text + event.key : event.key;
    typed.current = { text, until: Date.now() + TYPING_MS };
    const { map } = session.map.store.getState();
    const index = findTyped(rows, (row) => rowText(map, row), at, text);
    if (index !== undefined && index !== at) choose(index);
    event.preventDefault();
  };
}
