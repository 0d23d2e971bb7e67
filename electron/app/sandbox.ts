import { app } from 'electron';

/**
 * Stops a start without the sandbox, whoever asked for one: the launcher of an AppImage does by itself where a system refuses sandboxes to programs
 * that are not installed.
 * @throws in words for the person
 */
export function mustHaveSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) return;
  throw new Error(
    'It was started with --no-sandbox, and shows files of strangers only inside a sandbox.\n\nSome systems, such as Ubuntu since 24.04, allow it ' +
      'for installed programs alone: install the package (.deb) in place of the AppImage, or allow unprivileged user namespaces ' +
      '(sysctl kernel.apparmor_restrict_unprivileged_userns=0).',
  );
}
