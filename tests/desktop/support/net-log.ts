/** What Chromium's own log of the network tells: each address that was asked for, and each name that was looked up. */
export function askedFor(log: string): string[] {
  // The log of a program that was ended is not closed.
  const text = log
    .trimEnd()
    .replace(/,?$/, '')
    .replace(/(\]\s*\}\s*)?$/, ']}');
  const { events } = JSON.parse(text) as { events: { params?: Record<string, unknown> }[] };
  return events.flatMap(({ params = {} }) => {
    const named = [params['url'], params['host'], params['address']];
    return named.filter((value): value is string => typeof value === 'string');
  });
}
