import { extname } from 'node:path';
import type { Format, Reader } from './article';
import { namesInArchive } from './unpack';

/** File names' endings, by what they promise. */
const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.eml': 'email',
  '.epub': 'epub',
};

/** What can be read as an article. */
export const SOURCE_EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

/** The most bytes of a file of each format: more is no article, or a trap. */
export const MAX_BYTES: Readonly<Record<Format, number>> = {
  text: 48 * 1024 * 1024,
  markdown: 16 * 1024 * 1024,
  html: 16 * 1024 * 1024,
  pdf: 128 * 1024 * 1024,
  docx: 64 * 1024 * 1024,
  email: 32 * 1024 * 1024,
  epub: 64 * 1024 * 1024,
};

/** The most bytes of any file that is read as an article. */
export const MAX_SOURCE_BYTES = Math.max(...Object.values(MAX_BYTES));

/** Each reader is loaded when it is first needed: a text file does not wait for the code that reads PDF. */
export const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./plain-text')).readPlainText,
  markdown: async () => (await import('./markdown-file')).readMarkdown,
  html: async () => (await import('./html/web-page')).readWebPage,
  pdf: async () => (await import('./pdf/read-pdf')).readPdf,
  docx: async () => (await import('./docx/read-docx')).readDocx,
  email: async () => (await import('./email')).readEmail,
  epub: async () => (await import('./epub')).readEpub,
};

/** How a page begins, perhaps behind the mark of UTF-8. */
const PAGE = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html[\s>])/i;

/**
 * What a file is: by its first bytes where they say so clearly, whatever its name; else by its name.
 * @returns nothing for a name that promises no article and bytes that show none
 */
export function formatOf(bytes: Uint8Array, fileName: string): Format | undefined {
  const named = BY_EXTENSION[extname(fileName).toLowerCase()];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/^\s{0,8}%PDF-/.test(head)) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return archiveFormat(bytes, named);
  // Programs on the web give out pages as documents of Word.
  if (/\.(?:te?xt|docx?)$/i.test(fileName) && PAGE.test(head)) return 'html';
  if (named === 'pdf' || named === 'docx' || named === 'epub') return named; // its reader says that it is none
  return named;
}

function archiveFormat(bytes: Uint8Array, named: Format | undefined): Format | undefined {
  const names = namesInArchive(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  if (head.includes('application/epub+zip') || names.has('META-INF/container.xml')) return 'epub';
  if (isWordPackage(names)) return 'docx';
  return named === 'docx' || named === 'epub' ? named : undefined;
}

/** Whether an archive with these entries is a Word document: its main part may have any name. */
export function isWordPackage(names: ReadonlySet<string>): boolean {
  return (
    names.has('word/document.xml') ||
    (names.has('[Content_Types].xml') && [...names].some((name) => name.startsWith('word/')))
  );
}
