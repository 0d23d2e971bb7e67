import { expect, it } from 'vitest';
import { filesIn, switchesIn } from '../../../../electron/app/files-in';

it('finds the files on a command line, also those that nobody can read, and takes no option for one', () => {
  const argv = ['--inspect=x.argmap', '.', '', 'a.argmap', '/maps/B.ARGMAP', 'plan.mm', 'tune.mp3'];
  expect(filesIn(argv, '/home/ana', '/own')).toEqual([
    '/home/ana/a.argmap',
    '/maps/B.ARGMAP',
    '/home/ana/plan.mm',
    '/home/ana/tune.mp3',
  ]);
  expect(filesIn(['/opt/program-1.0', 'a.argmap'], '/home/ana', '/opt/program-1.0')).toEqual([
    '/home/ana/a.argmap',
  ]);
});

it('takes what begins with a dash for a file after “--” only, and no switch for one', () => {
  const argv = ['-a.argmap', '--inspect=x.argmap', 'b.argmap', '--', '-c.argmap', '--d.argmap', '--'];
  expect(filesIn(argv, '/maps', '/own')).toEqual(['/maps/b.argmap', '/maps/-c.argmap', '/maps/--d.argmap']);
  expect(switchesIn(argv)).toEqual(['--inspect=x.argmap']);
});

it('understands the addresses that some launchers give in place of paths', () => {
  const argv = [
    'file:///maps/My%20map%203.argmap',
    'file:/maps/b.argmap',
    'file://elsewhere/maps/a.argmap',
    'https://x.org/a.argmap',
  ];
  expect(filesIn(argv, '/', '/own')).toEqual(['/maps/My map 3.argmap', '/maps/b.argmap']);
});
