import { describe, expect, it } from 'vitest';
import { readWebPage } from '../../../../../electron/import/html/web-page';

const PARAGRAPHS = [1, 2, 3, 4].map(
  (number) =>
    `Paragraph ${number}: the ferry stopped because nobody paid for it, and the town has waited ever since for the money that the council once promised.`,
);
const article = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');
const comment = (name: string, words: string, more = '', reply = 'Reply'): string =>
  `<div class="q7"><b>${name}</b> <i>6 May 2026 at 10:30</i><p>${words}</p><a href="#r">${reply}</a>${more}</div>`;

function read(body: string): { text: string; comments: string[] } {
  const html = `<!DOCTYPE html><html><head><title>Keep the Ferry</title></head><body><article><h1>Keep the Ferry</h1>${body}</article></body></html>`;
  const { text, voices = [] } = readWebPage(Buffer.from(html), {
    fileName: 'a.html',
    progress: () => undefined,
  });
  return {
    text,
    comments: voices
      .filter(({ who }) => who === 'reader comment')
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')),
  };
}

describe('comments in parts without a name', () => {
  it.each(['Reply', 'Antworten', 'Ответить'])('are their readers’: %s', (reply) => {
    const { text, comments } = read(
      article +
        comment('Ada Byron', 'It was never full in any winter that I saw.', '', reply) +
        comment(
          'tide99',
          'Nobody asked the islanders.',
          `<div><div class="q7">${comment('M. S.', 'Nor us.', '', reply)}</div></div>`,
          reply,
        ),
    );
    expect(comments).toHaveLength(2);
    expect(comments[0]).toContain('It was never full');
    expect(comments[1]).toMatch(/Nobody asked the islanders.*Nor us/);
    for (const words of PARAGRAPHS) expect(text).toContain(words);
  });

  it('are those of a list', () => {
    const entry = (words: string): string =>
      `<li><p><b>Ada</b> says:</p><p>May 6, 2026 at 10:30 am</p><p>${words}</p><p><a href="#">Reply</a></p></li>`;
    const { comments } = read(`${article}<ol>${entry('It was never full.')}${entry('It was, in May.')}</ol>`);
    expect(comments).toHaveLength(2);
  });

  it.each([
    [
      'a page that is nothing else',
      [1, 2, 3].map((number) => comment(`Ada ${number}`, PARAGRAPHS[number] ?? '')).join(''),
    ],
    [
      'parts of an interview',
      `${article}<div><b>Ada, 2026</b><p>Will you reply?</p></div><div><b>Bea, 2026</b><p>Reply</p></div>`,
    ],
    ['one link', `${article}<p>On 6 May 2026 they wrote. <a href="/r">Reply</a></p><p>In 2026 it ended.</p>`],
  ])('are not %s', (_, body) => {
    expect(read(body).comments).toEqual([]);
  });
});
