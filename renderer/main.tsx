import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/App';
import { StartFailure } from './app/StartFailure';
import { startWorkspace } from './app/start-workspace';
import { connectHost } from './host/connect';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

// The page's content security policy forbids code made from text, which zod would use to be faster.
z.config({ jitless: true });

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
