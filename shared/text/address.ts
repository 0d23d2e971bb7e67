/** An address without what does not tell pages apart: the protocol, `www.`, the fragment and a slash at its end; nothing for what is none. */
export function addressOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^#]+?)\/?(?:#|$)/i.exec(url?.trim() ?? '')?.[1]?.toLowerCase();
}
