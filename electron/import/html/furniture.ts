import type { PageElement } from './dom';

/** Elements that lead elsewhere or ask for something, whatever they hold. */
const TAGS = new Set('nav footer form button dialog menu time address'.split(' '));
const ROLES =
  /^(?:navigation|banner|search|contentinfo|complementary|dialog|alertdialog|toolbar|menu|menubar)$/;

/** A part of a name, as pages write them: `social-share`, `shareBar`, `share_bar`. */
const WORD = (words: string): RegExp =>
  new RegExp(`(?:^|[-_ ]|(?<=[a-z])(?=[A-Z]))(?:${words})(?=$|[-_ \\d]|[A-Z])`, 'i');

/** Names that pages give to what stands around an article. */
const CERTAIN = WORD(
  'share|sharing|shares|sharedaddy|addthis|addtoany|social|socials|socialmedia|related|relatedposts|recommended|recommendations?|newsletter|subscribe|subscription|signup|breadcrumbs?|comments?|commentlist|respond|disqus|sidebar|cookie|consent|gdpr|paywall|popup|modal|pagination|pager|prevnext|post-?navigation|nav|navbar|navigation|menu|submenu|toc-?toggle|taglist|tags|tag-?cloud|tagcloud|post-?tags|byline-?share|outbrain|taboola|adsense|advert|advertisement|advertising|ads|banner|promo|promotion|teaser-?list|most-?read|popular|trending|(?:entry-?|post-?|photo-?|article-?)?authors?(?:-?(?:box|bio|info|card|date|name|avatar|area))?|autor(?:en)?|biography|about-?(?:the-)?author|bio-?box|widget|widgets|jp-relatedposts|print-?only|no-?print|skip-?link|screen-reader-text|sr-only|visually-hidden|visuallyhidden|rating|ratings|vote|voting|toolbar|login|register|footer|site-?footer|site-?header|copyright|disclaimer|read-?more|more-?(?:links|articles|news|stories|on)|see-?also-?box|feedback|donate|donation|cta|call-?to-?action',
);

/** Whether an element is by its name or kind something that stands around an article, not a part of it. */
export function isFurniture(element: PageElement): boolean {
  // What stands below a quotation says whose it is.
  if (element.localName === 'footer' && element.closest('blockquote')) return false;
  if (TAGS.has(element.localName) || ROLES.test(element.getAttribute('role') ?? '')) return true;
  return CERTAIN.test(element.id) || CERTAIN.test(element.className);
}

/** Headings and lines above what leads elsewhere, in the languages of many pages. */
const LEADS_ELSEWHERE =
  /^(?:(?:you (?:may|might) (?:also )?(?:like|enjoy)|related|more (?:from|on|about|news|stories|in|like)|read (?:more|also|next)|see also:?$|recommended|popular|trending|most (?:read|popular|viewed)|latest|don['’]t miss|share (?:this|on|it)|tags?:?$|filed under|categor(?:y|ies):?$|topics?:?$|(?:leave|post|add|write) a (?:comment|reply)|(?:\d+ )?(?:comments?|responses?|replies)\b.{0,20}$|about the author|newsletter|sign up|subscribe|follow us|join (?:the|our)|advertisement)|(?:mehr (?:zum thema|aus|von|über|artikel|lesen)|lesen sie (?:auch|hier|mehr)|das könnte|auch interessant|ähnliche|verwandte|weitere (?:artikel|beiträge|themen|informationen|meldungen|nachrichten)|passend dazu|zum thema|teilen|artikel teilen|schlagw[oö]rte?r?|kategorien?:?$|kommentare?\b.{0,20}$|\d+ (?:kommentare?|antworten)|schreibe? (?:einen|hier) kommentar|kommentar (?:schreiben|verfassen|hinterlassen)|einen? kommentar|antwort(?:en)? (?:abbrechen|verfassen)?$|über den autor|über die autorin|anzeige$|meistgelesen|beliebte|empfohlene|neueste)|(?:à lire aussi|lire aussi|sur le même sujet|articles? (?:liés|similaires|recommandés)|partager|commentaires?|laisser un commentaire|voir aussi|mots-clés|étiquettes)|(?:te puede interesar|también te puede|lea también|lee también|relacionad[oa]s?|artículos relacionados|noticias relacionadas|más (?:noticias|sobre|leíd[oa]s)|compartir|comentarios|deja (?:un|tu) comentario|etiquetas)|(?:leia (?:também|mais)|veja também|compartilhe|comentários|relacionadas|mais lidas)|(?:leggi anche|articoli correlati|condividi|commenti|potrebbe interessarti)|(?:czytaj (?:też|także|również)|zobacz (?:też|także|również)|polecane|powiązane|udostępnij|komentarze|tagi)|(?:lees ook|lees meer|gerelateerd|reacties|deel dit)|(?:læs også|les også|läs (?:också|mer))|(?:читайте также|похожие|комментарии|поделиться))/i;

/** Whether a line stands above links, comments or forms, and not above a part of the article. */
export function leadsElsewhere(line: string): boolean {
  const words = line.replace(/\s+/g, ' ').trim();
  return words.length <= 80 && LEADS_ELSEWHERE.test(words);
}
