import { beBrowser } from './browser';
import type { Role } from './messages';
import { beOther } from './other';
import { beOwner } from './owner';

// A process of the scenario `other-users`: what it is stands in its first argument, what a browser is told in those behind.
const role = JSON.parse(process.argv[2] ?? '{}') as Role;
if (role.role === 'owner') beOwner(role);
else if (role.role === 'other') beOther(role);
else void beBrowser(process.argv.slice(3));
