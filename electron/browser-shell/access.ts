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
  private code: string | undefined;
  private readonly tokens = new Set<string>();
  private mistakes = 0;

  /** A new code; the one before is void. It stays good until it is used. */
  newCode(): string {
    this.mistakes = 0;
    this.code = secret();
    return this.code;
  }

  /** Trades a code for a token, once. */
  redeem(code: string): string | undefined {
    const right = this.mistakes < MOST_MISTAKES && this.code !== undefined && same(code, this.code);
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

/** Whether a request names this very server as its host: another name is a sign of DNS rebinding. */
export function hasOurHost(request: IncomingMessage, port: number): boolean {
  return ['127.0.0.1', 'localhost'].some((name) => request.headers.host === `${name}:${port}`);
}

/** Whether a request comes from our own page. A missing `Origin` is refused. */
export function hasOurOrigin(request: IncomingMessage, port: number): boolean {
  const { origin, host } = request.headers;
  return hasOurHost(request, port) && origin === `http://${host}`;
}
