import { z } from 'zod';
import { handling, moment, plainText } from '../v1/common';
import { head as head1, mapFile as mapFile1 } from '../v1/map-file';
import { comment } from './comment';
import { confirmation } from './confirmation';
import { conflict } from './conflict';
import { group } from './group';
import { link } from './link';
import { node } from './node';
import { passage } from './passage';
import { rating } from './rating';
import { settings } from './settings';
import { source } from './source';
import { step } from './step';
import { view } from './view';

/** The fields of a map that are not tables. */
export const head = head1.extend({
  settings: settings.optional(),
  handling: handling.optional(),
  /** What was left out of this copy, and when: a merge reads no omission as a deletion. */
  cleaned: z.looseObject({ at: moment, without: z.array(plainText) }).optional(),
});

/** The whole file: that of version 1, and what judging, tables, merging, review and presenting need besides. */
export const mapFile = mapFile1.extend({
  version: z.literal(2),
  settings: head.shape.settings,
  handling: head.shape.handling,
  cleaned: head.shape.cleaned,
  sources: z.array(source),
  passages: z.array(passage),
  nodes: z.array(node),
  links: z.array(link),
  groups: z.array(group),
  steps: z.array(step),
  views: z.array(view),
  comments: z.array(comment),
  ratings: z.array(rating),
  confirmed: z.array(confirmation),
  conflicts: z.array(conflict),
});
