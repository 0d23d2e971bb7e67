import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { startArgs } from '../../../build/start-args.mjs';

const from = resolve('/home/ana');

it('makes paths absolute from where the person stands', () => {
  expect(startArgs(['a.argmap', '--folder', 'maps', '--port=0'], from)).toEqual({
    args: ['--folder', resolve(from, 'maps'), '--port', '0', resolve(from, 'a.argmap')],
  });
});

it('asks for the help, whatever else is said', () => {
  expect(startArgs(['--help', 'a.argmap'], from)).toEqual({ args: [], stop: 'help' });
});

it.each([['--halp'], ['--port', 'x'], ['--port', '70000'], ['--port'], ['--folder']])(
  'says what it does not understand: %s',
  (...given) => expect(startArgs(given, from).stop).toMatch(/\w{4,}.*\w/),
);
