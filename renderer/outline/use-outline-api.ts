import { useEffect, useRef, type RefObject } from 'react';
import type { OutlineRow } from '../../shared/map/outline';
import { useSession } from '../state/context';
import type { OutlineApi } from '../state/session';
import type { OutlineActions } from './use-outline-actions';
import { stepInTree } from './walk-rows';

interface OutlineHands {
  tree: RefObject<HTMLElement | null>;
  rows: readonly OutlineRow[];
  /** The row where the keyboard is. */
  at: number;
  actions: OutlineActions;
}

/** What commands can ask of the outline's tree while it is on the screen. */
export function useOutlineApi(hands: OutlineHands): void {
  const { outline } = useSession();
  // The API stays the same while the tree is on the screen; what it acts on is always the newest.
  const latest = useRef(hands);
  useEffect(() => {
    latest.current = hands;
  });

  useEffect(() => {
    const act = (what: (actions: OutlineActions, at: number) => void): void =>
      what(latest.current.actions, latest.current.at);
    const api: OutlineApi = {
      hasKeyboard: () => {
        const { activeElement } = document;
        return (
          activeElement?.role === 'treeitem' && latest.current.tree.current?.contains(activeElement) === true
        );
      },
      step: (way, how) => {
        const { rows, at, actions } = latest.current;
        const step = stepInTree(rows, at, way);
        if (!step) return;
        if ('open' in step) actions.setOpen(step.open, true);
        else if ('close' in step) actions.setOpen(step.close, false);
        else if (how === 'range') actions.selectTo(step.to);
        else if (how === 'select') actions.choose(step.to);
        else actions.moveFocus(step.to);
      },
      reveal: () => act((actions, at) => actions.reveal(at)),
      toggle: () => act((actions, at) => actions.toggle(at)),
      selectLink: () => act((actions, at) => actions.selectLink(at)),
      edit: () => act((actions, at) => actions.edit(at)),
      addUnder: (relation) => act((actions, at) => actions.addUnder(at, relation)),
      addBeside: () => act((actions, at) => actions.addBeside(at)),
    };
    outline.current = api;
    return () => {
      if (outline.current === api) outline.current = undefined;
    };
  }, [outline]);
}
