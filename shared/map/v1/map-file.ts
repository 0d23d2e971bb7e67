import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { comment } from './comment';
import { foreign, language, markdown, moment, plainText } from './common';
import { group } from './group';
import { link } from './link';
import { node } from './node';
import { passage } from './passage';
import { place } from './place';
import { source } from './source';
import { step } from './step';
import { view } from './view';

export const LAYOUT_DIRECTIONS = ['top-down', 'bottom-up', 'left-right'] as const;

export const settings = z.looseObject({
  /** How arguments are judged, by the name of the semantics. */
  semantics: plainText.optional(),
  /** Base scores by grade, such as `A1`. */
  baseScores: z.record(z.string(), z.number().min(0).max(1)).optional(),
  layoutDirection: z.enum(LAYOUT_DIRECTIONS).optional(),
});

/** The fields of a map that are not tables. */
export const head = z.looseObject({
  id: idSchema('map'),
  title: plainText,
  description: markdown.optional(),
  language: language.optional(),
  created: moment,
  settings: settings.optional(),
  foreign: foreign.optional(),
});

/** The whole file. There is no "last modified" field: every save would be a change and every merge a conflict. */
export const mapFile = z.looseObject({
  format: z.literal('counterpoint-map'),
  version: z.literal(1),
  id: head.shape.id,
  title: head.shape.title,
  description: head.shape.description,
  language: head.shape.language,
  created: head.shape.created,
  settings: head.shape.settings,
  foreign: head.shape.foreign,
  sources: z.array(source),
  passages: z.array(passage),
  nodes: z.array(node),
  places: z.array(place),
  links: z.array(link),
  groups: z.array(group),
  steps: z.array(step),
  views: z.array(view),
  comments: z.array(comment),
});
