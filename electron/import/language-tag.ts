/** A BCP 47 tag from `en_US` or `en-US`; nothing for what is none. */
export function languageOf(value: string | null | undefined): string | undefined {
  const tag = value?.trim().replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/.test(tag) ? tag : undefined;
}
