const WIDTH = 34; // characters a line of a card

/**
 * A text as a quoted string of DOT, its lines broken to the width of a card. Quotation marks and backslashes are escaped, and character references of HTML,
 * which Graphviz would look up in any label, are taken apart. Controls and halves of characters, which its output could not hold, become spaces.
 */
export function dotLabel(text: string): string {
  const clean = text.replace(
    /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    ' ',
  );
  const lines = clean.split('\n').flatMap(broken);
  return `"${lines.map(escaped).join('\\n')}"`;
}

function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

function broken(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
