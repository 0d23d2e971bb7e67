/** The tags that titles in CSL-JSON may have. */
const TAG = /<\/?(?:i|b|sup|sub|sc|span)(?: [^<>]{0,100})?>/g;

/** A title without the markup of CSL-JSON: italics, bold, raised and lowered letters, small capitals, kept case. */
export function plainTitle(title: string): string {
  return title.replace(TAG, '');
}
