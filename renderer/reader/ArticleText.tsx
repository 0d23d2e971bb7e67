import { memo } from 'react';
import type { Block } from '../../shared/text/blocks';
import type { BlockExtras } from './block-extras';
import type { Highlight } from '../cards/highlights';
import { TextBlock } from './TextBlock';

export interface WordedBlock extends Block {
  readonly words: string;
  readonly isHeading: boolean;
}

interface ArticleTextProps {
  blocks: readonly WordedBlock[];
  /** The highlights that reach into each block, by its index. */
  byBlock: ReadonlyMap<number, readonly Highlight[]>;
  /** The active passage. */
  active: Highlight | undefined;
  /** Other voices and pages of each block, by its index. */
  extras: ReadonlyMap<number, BlockExtras>;
}

const NONE: readonly Highlight[] = [];

function Blocks({ blocks, byBlock, active, extras }: ArticleTextProps) {
  return blocks.map((block, index) => {
    const highlights = byBlock.get(index) ?? NONE;
    return (
      <TextBlock
        key={block.start}
        text={block.words}
        start={block.start}
        continued={block.continued ?? false}
        isHeading={block.isHeading}
        highlights={highlights}
        active={highlights.find((highlight) => highlight.id === active?.id)}
        extras={extras.get(index)}
      />
    );
  });
}

/** All paragraphs of an article. */
export const ArticleText = memo(Blocks);
