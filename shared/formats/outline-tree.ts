const TAB = 4;

/** How far a line is indented, in columns. */
export function indentOf(line: string): number {
  let indent = 0;
  for (const char of line) {
    if (char === ' ' || char === '\u00a0') indent++;
    else if (char === '\t') indent += TAB - (indent % TAB);
    else break;
  }
  return indent;
}

/** For each line the index of the line that it stands under: the nearest before it that is indented less; -1 at the left edge. */
export function parentsOf(lines: readonly { indent: number }[]): number[] {
  const open: number[] = [];
  return lines.map(({ indent }, index) => {
    while (open.length > 0 && (lines[open.at(-1) ?? 0]?.indent ?? 0) >= indent) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
}
