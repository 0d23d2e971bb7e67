/** Signs that LaTeX would take for its own. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
  '\u00A0': '~',
};
const COMMANDS: Readonly<Record<string, string>> = {
  i: '\\emph{',
  b: '\\textbf{',
  sup: '\\textsuperscript{',
  sub: '\\textsubscript{',
};
const TAG = /<(\/?)(i|b|sup|sub|span)( style="font-variant: ?small-caps;"| class="nocase")?>/g;

/** A text as a value of BibTeX in UTF-8: signs of LaTeX are escaped, and looks of CSL-JSON are commands. */
export function latexOfText(text: string): string {
  const open: string[] = [];
  let latex = '';
  let at = 0;
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, tag = '', style = ''] = match;
    const command = tag !== 'span' ? COMMANDS[tag] : style.includes('style') ? '\\textsc{' : '{';
    const closes = slash === '/' && open.at(-1) === tag;
    const opens =
      slash === '' && text.includes(`</${tag}>`, match.index) && (tag === 'span') === (style !== '');
    if (!closes && !opens) continue;
    latex += escaped(text.slice(at, match.index)) + (closes ? '}' : (command ?? '{'));
    if (closes) open.pop();
    else open.push(tag);
    at = match.index + whole.length;
  }
  return latex + escaped(text.slice(at)) + '}'.repeat(open.length);
}

/** The same for a title: words with large letters inside are kept from styles that make titles small. */
export function latexOfTitle(title: string): string {
  return latexOfText(title).replace(/(?<![\\\p{L}])\p{L}{1,60}?\p{Lu}\p{L}{0,60}/gu, '{$&}');
}

function escaped(text: string): string {
  return text
    .replace(/[\\{}^~`\u00A0]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/[$&%#_]/g, '\\$&')
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}");
}
