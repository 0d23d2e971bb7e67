import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newFolder } from '../support/new-folder';
import { TestHost } from '../support/test-host';
import { CONTRACT } from '../../shared/host/contract';
import { EVENTS } from '../../shared/host/events';
import { CALL_NAMES, EVENT_NAMES } from '../../shared/host/names';

const SHAPES = Object.entries(CONTRACT).flatMap(([name, { input, output }]) => [
  { shape: `the input of ${name}`, schema: input },
  { shape: `the output of ${name}`, schema: output },
]);

describe('the contract between interface and host', () => {
  it('names every call and event once', () => {
    expect(Object.keys(CONTRACT).sort()).toEqual([...CALL_NAMES].sort());
    expect(Object.keys(EVENTS).sort()).toEqual([...EVENT_NAMES].sort());
  });

  it('is answered whole by the one host of both shells, and by nothing else', () => {
    const { host } = new TestHost(newFolder());
    expect(Object.keys(host.handlers).sort()).toEqual([...CALL_NAMES].sort());
  });

  it.each(SHAPES)('has no path in $shape', ({ schema }) => {
    const text = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
    expect(text).not.toMatch(/"[a-z]*(path|directory)"/i);
  });
});
