import type { Block } from '../text/blocks';
import { CLUTTER, type Voice } from './voices';

const LONGEST = 140; // UTF-16 units of a line that can be clutter

/** Whole lines that pages put around articles, whatever the site. */
const LINES: readonly RegExp[] = [
  /^(?:scroll|back|return|go) (?:back )?to (?:the )?top(?: of (?:the )?page)?\s?[.↑]?$/i,
  /^(?:skip|jump) to (?:main |the )?(?:content|navigation|article)$/i,
  /^(?:home|menu|search|close|log ?in|log ?out|sign ?in|sign ?up|register|subscribe(?: now)?|donate|next|previous|prev|more|print|email|e-mail|copy link|listen|follow(?: us)?|toggle (?:navigation|menu))$/i,
  /^(?:share|tweet|like|pin|save|post|reply|facebook|twitter|linkedin|whatsapp|telegram|reddit|instagram|youtube|x)(?:(?:[\s|·•,/]+(?:and\s+)?)(?:share|tweet|like|pin|save|post|print|email|reply|facebook|twitter|linkedin|whatsapp|telegram|reddit|instagram|youtube|x))*$/i,
  /^share (?:this|on|via|to)\b.{0,60}$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|ad)$/i,
  /^(?:related|recommended|popular|trending|latest|most read|more)(?: (?:articles?|posts?|stories|news|reading|videos?|for you|now|today|links|content))?:?$/i,
  /^(?:read|see|watch|continue reading|you may (?:also )?like|more (?:from|on|in|like this)|related|recommended)(?: (?:more|next|also|articles?|posts?|stories))*(?:(?<=more|next|also|reading|like|from|on|in|this) [^.!?]{1,60}|:[^.!?]{0,80}|)[…→»]?$/i,
  /^(?:leave|post|add|write|view|show|hide) (?:a |all |your )?(?:comments?|reply|replies|responses?)$/i,
  /^(?:sign up|subscribe|join)\b.{0,80}\b(?:newsletter|inbox|updates|mailing list|e-?mails?|today|free)\b.{0,40}$/i,
  /^(?:get|receive) (?:our|the|all|your|a|an|more|daily|weekly|free|news|updates|exclusive|latest|new)\b.{0,60}\b(?:newsletter|inbox|in your e-?mail)\b.{0,20}$/i,
  /^(?:thanks|thank you) for (?:reading|subscribing)\b.{0,90}$/i,
  /^(?:copyright (?:©|\(c\)|\d{4}|by\b|held\b).*|©.*|.{0,60}all rights reserved\.?)$/i,
  /^(?:privacy policy|terms(?: (?:of (?:use|service)|and conditions))?|cookie (?:policy|settings)|contact(?: us)?|about(?: us)?|imprint)(?:\s*[|·•][^]*)?$/i,
  /^(?:this (?:site|website) uses cookies|we use cookies)\b.*$/i,
  /^\d+ (?:min(?:ute)?s? read|shares?|likes?|views?)$/i,
  /^\d+ (?:likes?|shares?|restacks?)\s*[∙·•|].*$/i,
  /^(?:image|photo|picture)(?: credit)?s?:.{0,90}$/i,
  /^(?:رفتن به بالا|بازگشت به بالا|العودة إلى الأعلى)$/,
];

const MEDIA =
  /\b(?:news|times|post|journal|review|magazine|daily|weekly|press|herald|tribune|gazette|observer|guardian|monitor|today|network|media|blog|bulletin|chronicle|insider|report)\b|\.(?:com|org|net|info|news)$/i;

/** The lines of an article that its page put there. */
export function clutterIn(text: string, blocks: readonly Block[]): Voice[] {
  return blocks.flatMap(({ start, end }) =>
    isClutter(text.slice(start, end)) ? [{ start, end, who: CLUTTER }] : [],
  );
}

/** Whether a line is one that pages put around articles. */
export function isClutter(line: string): boolean {
  const words = line.trim();
  return words.length <= LONGEST && LINES.some((pattern) => pattern.test(words));
}

/** The name of the site, when a text begins with it on a line of its own above its headline. */
export function siteNameIn(
  text: string,
  blocks: readonly Block[],
): { name: string; voice: Voice } | undefined {
  const [first, second] = blocks;
  if (!first || !second) return undefined;
  const name = text.slice(first.start, first.end).trim();
  const headline = text.slice(second.start, second.end).trim();
  const isName = name.split(/\s+/).length <= 5 && !/[.?!:;,]$|: /.test(name) && MEDIA.test(name);
  return isName && headline.length > name.length && headline.split(/\s+/).length <= 25
    ? { name, voice: { start: first.start, end: first.end, who: CLUTTER } }
    : undefined;
}
