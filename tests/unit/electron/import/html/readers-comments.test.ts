import { expect, it } from 'vitest';
import { parsePage } from '../../../../../electron/import/html/dom';
import { commentSections } from '../../../../../electron/import/html/readers-comments';

const WORDS = 'Words that are long enough to be a comment.';

it.each([
  [`<div id="comments">${WORDS}</div>`, 1],
  [`<section aria-label="Comments">${WORDS}</section>`, 1],
  [`<div class="post-comments x"><ol class="comment-list"><li>${WORDS}</li></ol></div>`, 1],
  [`<div itemtype="https://schema.org/Comment">${WORDS}</div><div itemprop="comment">${WORDS}</div>`, 2],
  [`<div class="comment-count">${WORDS}</div><a class="comments">${WORDS}</a>`, 0],
  ['<div class="comments">3</div>', 0],
  [`<div class="comments"><main>${WORDS}</main></div>`, 0],
])('parts of %s where readers write: %i', (html, count) => {
  expect(commentSections(parsePage(html))).toHaveLength(count);
});
