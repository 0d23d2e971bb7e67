import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './Modal.css';

interface ModalProps {
  title: string;
  /** Escape, or a click beside the dialog. */
  onCancel: () => void;
  children: ReactNode;
  /** Widest width in px. */
  width?: number;
}

/** A question in the middle of the window: the browser's own modal dialog, which keeps the keyboard inside. */
export function Modal({ title, onCancel, children, width = 480 }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Opening gives the keyboard to whatever comes first.
    element?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    // Closing, not just going, gives the keyboard back to where it was.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal"
      style={{ width: `min(${width}px, 92vw)` }}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onPointerDown={(event) => event.target === dialog.current && onCancel()}
    >
      <div className="modal__body">
        <h2 className="modal__title">{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
