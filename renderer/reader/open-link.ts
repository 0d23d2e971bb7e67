import { outsideLink } from '../../shared/outside-link';
import { t } from '../../shared/words/words';
import { ask, notify, type Dialog, type Workspace } from '../state/workspace';

/** Whether an address is one that can be opened outside the app: of a web page or for mail. */
export function canOpen(address: string): boolean {
  return outsideLink(address).ok && URL.canParse(address);
}

/** Opens an address outside the app, after a question that shows where it really leads. */
export async function openLink(workspace: Workspace, address: string): Promise<void> {
  const answer = await workspace.host.api['links.open']({ url: address });
  if (!answer.ok) {
    notify(workspace, { tone: 'error', ...answer.error });
    return;
  }
  if (answer.value.kind !== 'in-page') return;
  // `URL` has turned look-alike letters of the host into punycode: what is shown is where it really goes.
  const { href, host, pathname, protocol } = new URL(answer.value.url);
  const chosen = await ask<Extract<Dialog, { kind: 'confirm' }>>(workspace, {
    kind: 'confirm',
    title: t('Open {which}?', { which: protocol === 'mailto:' ? pathname : host }),
    message: t('This leaves Counterpoint and goes to {href}', { href }),
    choices: [
      { id: 'open', label: t('Open'), tone: 'primary' },
      { id: 'cancel', label: t('Cancel') },
    ],
  });
  if (chosen === 'open') window.open(href, '_blank', 'noopener,noreferrer');
}
