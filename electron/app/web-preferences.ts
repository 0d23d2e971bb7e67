import type { WebPreferences } from 'electron';

/**
 * What a window's page may do: nothing but show the interface. Every setting of Electron's security checklist is spelt out, also
 * where it is the default, so that a change of a default changes nothing here.
 */
export function webPreferences(options: { preload: string; packaged: boolean }): WebPreferences {
  return {
    preload: options.preload,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    // The spell checker would fetch its dictionaries over the network.
    spellcheck: false,
    devTools: !options.packaged,
  };
}
