import type { FilePurpose } from './contract';

/** Whether a purpose makes a file that is not the open map's own: what was named to be read, or is open, must not become a way to write over it. */
export function makesFile(purpose: FilePurpose): purpose is 'export' | 'save-copy' {
  return purpose === 'export' || purpose === 'save-copy';
}

/** Whether a purpose writes a file. */
export function writesFile(purpose: FilePurpose): purpose is 'save-map' | 'export' | 'save-copy' {
  return purpose === 'save-map' || makesFile(purpose);
}
