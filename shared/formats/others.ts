/** Files of tools that are not read, but that a person should not be left alone with. */
const OTHERS: readonly {
  readonly name: string;
  readonly isOne: (head: string) => boolean;
  readonly hint: string;
}[] = [
  {
    name: 'a network of Cytoscape',
    isOne: (head) =>
      (/"elements"\s*:/.test(head) && /"data"\s*:/.test(head)) || /"(?:shared_name|SUID)"\s*:/.test(head),
    hint: 'Export it there as GraphML (File, Export, Network to File…), and bring in that.',
  },
];

const HEAD = 65_536; // UTF-16 units

/** The tool that a text is plainly of, among those whose files are not read, and what to do about it. */
export function otherTool(text: string): { readonly name: string; readonly hint: string } | undefined {
  const head = text.slice(0, HEAD);
  return OTHERS.find(({ isOne }) => isOne(head));
}

/** Whether only such a tool's files have a name like this. */
export function isOtherToolsName(fileName: string): boolean {
  return /\.cyjs$/i.test(fileName);
}
