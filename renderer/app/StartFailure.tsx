import { t } from '../../shared/words/words';
import './StartFailure.css';

/** Shown when the window could not reach its host. */
export function StartFailure({ reason }: { reason: string }) {
  return (
    <main className="start-failure">
      <h1>{t('Counterpoint could not start here')}</h1>
      <p>{reason}</p>
      <p>
        {t(
          'In the browser: press Enter in the terminal where Counterpoint runs, and open the address that it prints. Each address works once.',
        )}
      </p>
    </main>
  );
}
