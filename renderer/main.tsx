import './no-eval';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { StartFailure } from './app/StartFailure';
import { startWorkspace } from './app/start-workspace';
import { leaveComposing } from './keyboard/composing';
import { connectHost } from './host/connect';
import { adoptLanguage, chosenLanguage } from './words/adopt-language';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { adoptKindStyles } from './styles/adopt-kind-styles';

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) return;
  leaveComposing(window);
  adoptKindStyles();
  const root = createRoot(element);
  // Until the settings are there: what keeps it from starting is said, too.
  await adoptLanguage(chosenLanguage({ language: 'system' }));
  const started = await connectHost().then(startWorkspace, (error: unknown) => String(error));
  if (typeof started === 'string') {
    root.render(<StartFailure reason={started} />);
    return;
  }
  root.render(<App workspace={started.workspace} />);
  await started.openRest();
}

void start();
