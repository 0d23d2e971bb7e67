import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { isTyping } from '../command/typing';
import { enterDialog } from './over-dialogs';
import './Modal.css';

interface ModalProps {
  title: string;
  /** Escape, or a click beside the dialog where there is room for one on purpose; not once something was typed in it, which a slip would take away. */
  onCancel: () => void;
  children: ReactNode;
  /** Widest width in px. */
  width?: number;
  /** Takes nearly the whole window; what stands between its title and its last line has all the height. */
  fills?: boolean;
}

/** Opens the dialog as soon as its title is there, and so before what follows takes the keyboard (`autoFocus`): nothing can in a dialog that is closed. */
function openAround(title: HTMLElement | null): void {
  title?.closest('dialog')?.showModal();
}

/** A question in the middle of the window: the browser's own modal dialog, which keeps the keyboard inside. */
export function Modal({ title, onCancel, children, width = 480, fills = false }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isTypedIn = useRef(false);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const leave = enterDialog(element);
    return () => {
      leave();
      // Closing, not just going, gives the keyboard back to where it was.
      element.close();
    };
  }, []);

  function onPressBeside(): void {
    if (!fills && !isTypedIn.current) onCancel();
  }
  return (
    <dialog
      ref={dialog}
      className={fills ? 'modal modal--fills' : 'modal'}
      style={fills ? undefined : { width: `min(${width}px, 92vw)` }}
      aria-label={title}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      // The browser lets a page refuse Escape only so often, and closes the dialog then. As long as the question stands, it is shown.
      onClose={() => dialog.current?.showModal()}
      onInput={({ target }) => (isTypedIn.current ||= isTyping(target))}
      onPointerDown={(event) => event.target === dialog.current && onPressBeside()}
    >
      <div className="modal__body">
        <h2 ref={openAround} className="modal__title">
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
