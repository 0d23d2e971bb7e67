import { z } from 'zod';
import { exportOptions } from '../formats/export-options';
import type { LossReport } from '../formats/loss';
import { readOptions } from '../formats/read-options';
import { fileHandle, mapHandle } from './handles';
import { request } from './request';

/** The id of a format, as `FORMATS` and `EXPORTS` list them. */
const format = z.string().regex(/^[a-z0-9-]{1,40}$/);

const report = z.custom<LossReport>();

/** Another tool's file as a map of ours: shown with its report before anything is done with it. */
const foreignMap = z.object({ fileName: z.string(), format, content: z.string(), report });

const exported = {
  map: mapHandle,
  kind: format,
  options: exportOptions,
  /** Ids of nodes and links that are hidden or stand back on the canvas; absent: the whole map, unfolded. */
  shown: z.object({ hidden: z.array(z.string()), faded: z.array(z.string()) }).optional(),
  request: request.optional(),
};

/** Maps that come from other tools' files, and files that are made of maps. */
export const FORMAT_CALLS = {
  /** Reads another tool's file; nothing is opened or added by it. `format` is for a file that could be several, `options` for what it leaves open. */
  'formats.read': {
    input: z.object({
      file: fileHandle,
      format: format.optional(),
      options: readOptions.optional(),
      request: request.optional(),
    }),
    output: foreignMap,
  },
  /** The same from bytes (base 64): a file that was dropped, with the one beside it that its format needs. */
  'formats.readContent': {
    input: z.object({
      fileName: z.string().max(1000),
      bytes: z.base64(),
      companion: z.object({ fileName: z.string().max(1000), bytes: z.base64() }).optional(),
      format: format.optional(),
      options: readOptions.optional(),
      request: request.optional(),
    }),
    output: foreignMap,
  },
  /** Makes a file of an open map and gives its bytes (base 64): to copy, or with `preview` to show beforehand how it will be. */
  'exports.make': {
    input: z.object({ ...exported, preview: z.boolean().optional() }),
    output: z.object({ bytes: z.string(), report, notes: z.array(z.string()).readonly() }),
  },
  /** Makes a file of an open map and writes it durably. The map stays as it is, and where it is. */
  'exports.write': {
    input: z.object({ ...exported, file: fileHandle }),
    output: z.object({ fileName: z.string(), report, notes: z.array(z.string()).readonly() }),
  },
} as const;

export type ForeignFile = z.output<typeof foreignMap>;
export type ExportRequest = z.input<(typeof FORMAT_CALLS)['exports.make']['input']>;
