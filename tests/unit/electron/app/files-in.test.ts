import { expect, it } from 'vitest';
import { filesIn } from '../../../../electron/app/files-in';

it('finds the maps and articles on a command line, and takes no option for one', () => {
  const argv = ['--inspect=x.argmap', '.', 'a.argmap', '/maps/B.ARGMAP', 'notes.txt', 'tune.mp3'];
  expect(filesIn(argv, '/home/ana')).toEqual(['/home/ana/a.argmap', '/maps/B.ARGMAP', '/home/ana/notes.txt']);
});

it('understands the addresses that some launchers give in place of paths', () => {
  const argv = [
    'file:///maps/My%20map%203.argmap',
    'file://elsewhere/maps/a.argmap',
    'https://x.org/a.argmap',
  ];
  expect(filesIn(argv.slice(0, 2), '/')).toEqual(['/maps/My map 3.argmap']);
});
