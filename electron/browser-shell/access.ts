import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

const MOST_MISTAKES = 10;

/**
 * Who may talk to the host: whoever has traded a one-time code, which only the terminal or the launcher shows, for a token. After ten
 * wrong codes or tokens in a row nothing is accepted until a new code is asked for.
 */
export class Access {
  private code: { text: string; until: number } | undefined;
  private readonly tokens = new Set<string>();
  private mistakes = 0;

  /** @param now ms */
  constructor(private readonly now: () => number = Date.now) {}

  /** A new code; the one before is void. It is good once, for so many ms. */
  newCode(lifetime: number): string {
    this.mistakes = 0;
    const text = secret();
    this.code = { text, until: this.now() + lifetime };
    return text;
  }

  /** Trades a code for a token, once. */
  redeem(code: string): string | undefined {
    const { code: known } = this;
    const right =
      this.mistakes < MOST_MISTAKES &&
      known !== undefined &&
      same(code, known.text) &&
      this.now() <= known.until;
    if (!right) {
      this.mistakes++;
      return undefined;
    }
    this.code = undefined;
    const token = secret();
    this.tokens.add(token);
    return token;
  }

  accepts(token: string): boolean {
    const right = this.mistakes < MOST_MISTAKES && [...this.tokens].some((known) => same(token, known));
    this.mistakes = right ? 0 : this.mistakes + 1;
    return right;
  }
}

/** How long a code is good that the launcher hands to a browser, and one that a person has to copy from a terminal; ms. */
export const CODE_LIFETIME = { launched: 30_000, printed: 10 * 60_000 } as const;

/** Whether a request names this very server as its host, once: another name is a sign of DNS rebinding. */
export function hasOurHost(request: IncomingMessage, port: number): boolean {
  const named = request.rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name));
  if (named.length !== 1) return false;
  return ['127.0.0.1', 'localhost'].some((name) => request.headers.host === `${name}:${port}`);
}

/**
 * Whether a request comes from our own page. A missing `Origin` is refused; what the browser says of where it comes from must agree,
 * where it says anything.
 */
export function hasOurOrigin(request: IncomingMessage, port: number): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const agrees = site === undefined || site === 'same-origin';
  return hasOurHost(request, port) && origin === `http://${host}` && agrees;
}
