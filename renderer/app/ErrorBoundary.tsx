import { t } from '../../shared/words/words';
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import './StartFailure.css';

/** Stands in for an interface that a fault has stopped: the host has all edits, and reloading shows them again. */
export class ErrorBoundary extends Component<
  { children: ReactNode; onFault: (error: unknown) => void },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFault(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="start-failure">
        <h1>{t('The window stopped because of a fault in Counterpoint')}</h1>
        <p>{t('Everything that you edited is kept. Reloading the window brings your maps back.')}</p>
        <Button label={t('Reload')} variant="primary" onClick={() => location.reload()} />
      </main>
    );
  }
}
