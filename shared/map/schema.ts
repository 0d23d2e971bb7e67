import type { z } from 'zod';
import type { KnownFields } from './known-fields';
import type { comment } from './v1/comment';
import type { frame, group } from './v1/group';
import type { head, mapFile, settings } from './v1/map-file';
import type { link } from './v1/link';
import type { node } from './v1/node';
import type { passage } from './v1/passage';
import type { place } from './v1/place';
import type { source } from './v1/source';
import type { step } from './v1/step';
import type { view } from './v1/view';

// Says which released schema is the current one: everything but migrations takes its types and limits from here.
export { LIMITS } from './v1/common';
export { RELIABILITY_GRADES, SOURCE_KINDS, source as sourceSchema } from './v1/source';
export { PASSAGE_STATUSES, passage as passageSchema } from './v1/passage';
export { LIKELIHOODS, NODE_KINDS, node as nodeSchema } from './v1/node';
export { place as placeSchema } from './v1/place';
export { RELATIONS, link as linkSchema, linkTarget as linkTargetSchema } from './v1/link';
export { GROUP_COLORS, group as groupSchema } from './v1/group';
export { step as stepSchema } from './v1/step';
export { view as viewSchema } from './v1/view';
export { comment as commentSchema } from './v1/comment';
export { LAYOUT_DIRECTIONS, head as headSchema, mapFile as mapFileSchema } from './v1/map-file';

export const FORMAT = 'counterpoint-map';
export const CURRENT_VERSION = 1;

export type Source = KnownFields<z.infer<typeof source>>;
export type Passage = KnownFields<z.infer<typeof passage>>;
export type Node = KnownFields<z.infer<typeof node>>;
export type Place = KnownFields<z.infer<typeof place>>;
export type Link = KnownFields<z.infer<typeof link>>;
export type LinkTarget = Link['target'];
export type Group = KnownFields<z.infer<typeof group>>;
export type Frame = KnownFields<z.infer<typeof frame>>;
export type Step = KnownFields<z.infer<typeof step>>;
export type View = KnownFields<z.infer<typeof view>>;
export type Comment = KnownFields<z.infer<typeof comment>>;
export type CommentSubject = Comment['on'];
export type Head = KnownFields<z.infer<typeof head>>;
export type MapSettings = KnownFields<z.infer<typeof settings>>;
export type MapFile = KnownFields<z.infer<typeof mapFile>>;
export type NodeKind = Node['kind'];
export type Relation = Link['relation'];
