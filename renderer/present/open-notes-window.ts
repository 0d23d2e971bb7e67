import { NOTES_WINDOW } from '../../shared/host/notes-window';
import { t } from '../../shared/words/words';

const SIZE = 'popup,width=960,height=680';

/**
 * Opens an empty window of the page's own origin, with the page's looks. It holds no script and asks the host for nothing: what stands in it is
 * drawn by the page that opened it.
 * @returns nothing where windows may not be opened
 */
export function openNotesWindow(): (Window & typeof globalThis) | undefined {
  // An empty address would reach Electron's main process as one that was blocked.
  const opened = window.open('about:blank', NOTES_WINDOW, SIZE) as (Window & typeof globalThis) | null;
  if (!opened) return undefined;
  const { document: page } = opened;
  page.title = t('Notes: {title}', { title: document.title });
  page.body.replaceChildren();
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dir = document.documentElement.dir;
  Object.assign(page.documentElement.dataset, document.documentElement.dataset);
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const copy = page.createElement('link');
    copy.rel = 'stylesheet';
    copy.href = link.href;
    page.head.append(copy);
  }
  // A style sheet that is made by script belongs to its document.
  page.adoptedStyleSheets = document.adoptedStyleSheets.map((sheet) => {
    const copy = new opened.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    return copy;
  });
  return opened;
}
