/** The entries of an archive, found by what its files call them. */
export class ArchiveEntries {
  /** Names as they are, by the same without case. */
  private readonly alike = new Map<string, string>();

  constructor(private readonly names: Pick<ReadonlySet<string>, 'has' | 'keys'>) {
    for (const name of names.keys()) if (!this.alike.has(folded(name))) this.alike.set(folded(name), name);
  }

  /**
   * The name of the entry that a reference means: percent-encoded or not, with `..` or a fragment, and in another case where no entry has its own. A
   * reference that leads nowhere is given as a path from the archive's root. It is only ever looked up among what was unpacked.
   * @param folder of the file that the reference stands in: empty, or with a slash at its end
   */
  named(reference: string, folder = ''): string {
    const [written = ''] = reference.split('#', 1);
    const meant = pathOf(unescapedName(written), folder);
    // Names of entries may hold what looks escaped, or a `#`.
    const candidates = [pathOf(reference, folder), pathOf(written, folder), meant];
    const alike = candidates.flatMap((name) => this.alike.get(folded(name)) ?? []);
    return candidates.find((name) => this.names.has(name)) ?? alike[0] ?? meant;
  }
}

function folded(name: string): string {
  return name.normalize('NFC').replaceAll('\\', '/').toLowerCase();
}

function pathOf(path: string, folder: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${folder}${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function unescapedName(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
