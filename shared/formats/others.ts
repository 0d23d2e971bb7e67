import { msg } from '../words/words';

/** A tool whose files are not read, in sentences for a person: what a `{fileName}` is, and what to do about it. */
interface OtherTool {
  readonly message: string;
  readonly hint: string;
}

/** Files of tools that are not read, but that a person should not be left alone with. */
const OTHERS: readonly (OtherTool & { readonly isOne: (head: string) => boolean })[] = [
  {
    message: msg('“{fileName}” is a network of Cytoscape, which is not read.'),
    isOne: (head) =>
      (/"elements"\s*:/.test(head) && /"data"\s*:/.test(head)) || /"(?:shared_name|SUID)"\s*:/.test(head),
    hint: msg('Export it there as GraphML (File, Export, Network to File…), and bring in that.'),
  },
];

const HEAD = 65_536; // UTF-16 units

/** The tool that a text is plainly of, among those whose files are not read. */
export function otherTool(text: string): OtherTool | undefined {
  const head = text.slice(0, HEAD);
  return OTHERS.find(({ isOne }) => isOne(head));
}

/** Whether only such a tool's files have a name like this. */
export function isOtherToolsName(fileName: string): boolean {
  return /\.cyjs$/i.test(fileName);
}
