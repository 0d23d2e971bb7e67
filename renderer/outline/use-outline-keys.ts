import { useRef, type KeyboardEvent } from 'react';
import type { OutlineRow } from '../../shared/map/outline';
import { commandForKey } from '../commands/registry';
import { useSession, useWorkspace } from '../state/context';
import { rowText } from './row-words';
import type { OutlineActions } from './use-outline-actions';
import { findTyped, stepInTree } from './walk-rows';

const TYPING_MS = 900; // letters that come sooner than this after each other are one word

interface OutlineKeysOptions {
  rows: readonly OutlineRow[];
  at: number;
  actions: OutlineActions;
}

/** Handles the keys of `OUTLINE_KEYS`, and finds rows by their first letters where no command has the key. */
export function useOutlineKeys({ rows, at, actions }: OutlineKeysOptions): (event: KeyboardEvent) => void {
  const workspace = useWorkspace();
  const session = useSession();
  const typed = useRef({ text: '', until: 0 });

  function walk(event: KeyboardEvent): boolean {
    const step = event.altKey || event.shiftKey ? undefined : stepInTree(rows, at, event.key);
    if (!step) return false;
    if ('open' in step) actions.setOpen(step.open, true);
    else if ('close' in step) actions.setOpen(step.close, false);
    else if (event.ctrlKey || event.metaKey) actions.look(step.to);
    else actions.choose(step.to);
    return true;
  }

  function act(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey) return false;
    const { linkingFrom } = session.view.getState();
    // While linking, Enter belongs to the command that links to the selection.
    if (event.key === 'Enter' && linkingFrom) return false;
    if (event.key === 'Escape' && linkingFrom) session.view.setState({ linkingFrom: undefined });
    else if (event.key === 'Enter') {
      if (event.altKey) actions.selectLink(at);
      else if (event.shiftKey) actions.addBeside(at);
      else actions.reveal(at);
    } else if (event.altKey) return false;
    else if (event.key === 'F2') actions.edit(at);
    else if (event.key === '+') actions.addUnder(at, 'supports');
    else if (event.key === '-') actions.addUnder(at, 'opposes');
    else if (event.key === ' ' && Date.now() > typed.current.until) actions.toggle(at);
    else return false;
    return true;
  }

  function find(event: KeyboardEvent): boolean {
    const isLetter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const goesOn = Date.now() <= typed.current.until;
    const key = event.nativeEvent;
    if (!isLetter || (!goesOn && commandForKey(key, { scope: 'outline', typing: false }, workspace)))
      return false;
    typed.current = {
      text: goesOn ? typed.current.text + event.key : event.key,
      until: Date.now() + TYPING_MS,
    };
    const { map } = session.map.store.getState();
    const index = findTyped(rows, (row) => rowText(map, row), at, typed.current.text);
    if (index !== undefined && index !== at) actions.choose(index);
    return true;
  }

  return (event) => {
    const inTree = event.target instanceof HTMLElement && event.target.role === 'treeitem';
    if (!inTree || event.nativeEvent.isComposing) return;
    if (walk(event) || act(event) || find(event)) event.preventDefault();
  };
}
