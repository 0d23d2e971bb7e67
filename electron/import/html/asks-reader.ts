import { beginningOf, holdersOf, type PageElement, type PageNode } from './dom';

const MOST_TEXT = 700; // characters of a notice or a form: what is longer holds something else as well
const BUTTON = 'button, a, [role="button"], input[type="submit"], input[type="button"]';
const LONGEST_ANSWER = 40; // UTF-16 units

/** Where a page asks for an address or a password. */
const ADDRESS = 'input[type="email"], input[type="password"], input[name*="email" i]';
const COOKIES = /\bcookies?\b|куки|کوکی|الارتباط|クッキー/i;
/** What readers may answer to a notice of cookies. */
const ANSWER =
  /^(?:(?:accept|allow|reject|refuse|decline|manage)(?: (?:all|cookies|all cookies|preferences|settings))?|i (?:agree|accept)|agree|got it|ok(?:ay)?|alle(?:s)? (?:akzeptieren|ablehnen)|akzeptieren|ablehnen|zustimmen|einverstanden|(?:tout )?(?:accepter|refuser)|(?:aceptar|rechazar)(?: tod[ao]s?)?|aceitar(?: tod[ao]s?)?|accett[ao](?: tutti?)?|rifiuta(?: tutti?)?|(?:alles )?(?:accepteren|weigeren)|akceptuj[eę]?|zgadzam się|принять|согласен|موافق|می‌پذیرم)$/i;

/** The parts of a page that hold what asks their reader for something. */
export class Requests {
  private readonly forAddress: ReadonlySet<PageNode>;
  private readonly forAnswer: ReadonlySet<PageNode>;

  constructor(part: PageElement) {
    this.forAddress = holdersOf(part.querySelectorAll(ADDRESS));
    this.forAnswer = holdersOf([...part.querySelectorAll(BUTTON)].filter(isAnswer));
  }

  /**
   * Whether a small part of the page asks for an address, as newsletters do, or for leave to keep cookies.
   * @param length of its text, in UTF-16 units
   */
  asks(element: PageElement, length: number): boolean {
    if (length > MOST_TEXT) return false;
    if (this.forAddress.has(element)) return true;
    return this.forAnswer.has(element) && COOKIES.test(element.textContent ?? '');
  }
}

function isAnswer(button: PageElement): boolean {
  const words = (button.getAttribute('value') ?? beginningOf(button, LONGEST_ANSWER + 1)).trim();
  return words.length <= LONGEST_ANSWER && ANSWER.test(words);
}
