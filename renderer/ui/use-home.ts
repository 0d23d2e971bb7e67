import { useEffect, useRef, type RefObject } from 'react';

/** For the part of the window that has the keyboard where nothing else has it: takes it as it comes, unless something has it. */
export function useHome(): RefObject<HTMLDivElement | null> {
  const home = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) home.current?.focus({ preventScroll: true });
  }, []);
  return home;
}
