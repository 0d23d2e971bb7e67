import { ensureTool } from './ensure-tool.mjs';

/**
 * Sees to it that strace is there, with which the fault runs make system calls fail.
 * @returns {Promise<boolean>} whether it is there now
 */
export function ensureStrace() {
  return ensureTool({
    program: 'strace',
    test: ['-V'],
    debianPackage: 'strace',
    why: 'Some fault runs need strace on Linux',
    without: 'Without it they are not met.',
  });
}
