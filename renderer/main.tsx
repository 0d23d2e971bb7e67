import './no-eval';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { StartFailure } from './app/StartFailure';
import { startWorkspace } from './app/start-workspace';
import { connectHost } from './host/connect';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  const workspace = await connectHost().then(startWorkspace, (error: unknown) => String(error));
  root.render(
    typeof workspace === 'string' ? <StartFailure reason={workspace} /> : <App workspace={workspace} />,
  );
}

void start();
