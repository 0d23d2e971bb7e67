import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { HostSession } from '../../shared/host/wire';

/** 256 random bits: nobody guesses one, however often they try. */
function secret(): string {
  return randomBytes(32).toString('base64url');
}

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

/**
 * Who may talk to the host: whoever has traded a one-time code, which only the launcher or the terminal shows, for a session. What others
 * try in vain changes nothing for those who know a secret.
 */
export class Access {
  private code: { text: string; until: number } | undefined;
  private readonly sessions: HostSession[] = [];

  /** @param now ms */
  constructor(private readonly now: () => number = Date.now) {}

  /** A new code; the one before is void. It is good once, for so many ms. */
  newCode(lifetime: number): string {
    const text = secret();
    this.code = { text, until: this.now() + lifetime };
    return text;
  }

  /** Trades a code for a session, once. */
  redeem(code: string): HostSession | undefined {
    const { code: known } = this;
    if (known === undefined || !same(code, known.text) || this.now() > known.until) return undefined;
    this.code = undefined;
    const session = { token: secret(), proof: secret() };
    this.sessions.push(session);
    return session;
  }

  /** The session whose token this is. */
  sessionOf(token: string): HostSession | undefined {
    return this.sessions.find((session) => same(token, session.token));
  }
}

/** How long a code is good that the launcher hands to a browser, and one that a person has to copy from a terminal; ms. */
export const CODE_LIFETIME = { launched: 30_000, printed: 10 * 60_000 } as const;

/** How long whoever is wrong waits for the answer, ms: guessing keeps nobody busy, and holds up nobody else. */
export const WRONG_ANSWER_DELAY = 100;

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

/** Whether a request is a page of its own that a form in a file has asked for, as the launcher's page does: files have no origin. */
export function comesFromFile(request: IncomingMessage, port: number): boolean {
  const { origin, 'sec-fetch-mode': mode, 'sec-fetch-dest': shownAs } = request.headers;
  const agrees = (mode ?? 'navigate') === 'navigate' && (shownAs ?? 'document') === 'document';
  return hasOurHost(request, port) && origin === 'null' && agrees;
}
