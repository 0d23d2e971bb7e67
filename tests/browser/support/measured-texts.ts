/** Texts of a card's length or a word's in the scripts that the bundled fonts have. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  latin: [
    'Closing the street to cars would make the shops earn more, not less.',
    '“Quoted”, ‘single’ – and an em dash — all in one line…',
    'AVAVA To. Ty Wa Yo LT fi ffi fl ->=> 12:30 (A) 3x4',
    'Die Straßenüberführung kostet größere Städte über 3,5 Mio. € jährlich.',
    '„Anführungszeichen“ und ‚einfache‘ sehen anders aus als «diese».',
    'Où l’été s’achève, à peine reçu, le garçon naïf dîne près du château d’Œuilly.',
    'El pingüino comió piñas; ¿quién lo diría? ¡Nadie!',
    'Não há razões suficientes: a decisão é política.',
    'Żółć, gęś, łódź i jaźń to krótkie słowa.',
    'Příliš žluťoučký kůň úpěl ďábelské ódy.',
    'Árvíztűrő tükörfúrógép; őszintén szólva.',
    'Fırtınalı İstanbul’da çiğ düştü, güneş doğdu.',
    'Đường phố Hà Nội rất đông người vào buổi chiều.',
    'e\u0301tude, nai\u0308ve, A\u030angstro\u0308m written with combining marks',
    '0123456789 1/2 3.14 −40 % ± 5 × 10 = £12 ¥ § ¶ © ® ™ † ‡',
    '→ ← ↑ ↓ ≤ ≥ ≠ ≈ ∞ √ ∑',
    '[brackets] {braces} <angles> #hash @at & * ^ ~ ` | \\ / _',
    'iiiiiiiiiiiiiiiiiiiillllllllllllllllllll',
    'MWMWMWMWMWMWMWMWMWMW',
    'soft\u00adhyphen, no\u00a0break, zero\u200bwidth',
  ],
  greek: [
    'Η ελευθερία του λόγου δεν είναι απόλυτη, λένε οι επικριτές.',
    'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία· ποιος θα το πίστευε;',
    'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ αβγδεζηθικλμνξοπρστυφχψω ϊΐ ϋΰ',
    'Ἐν ἀρχῇ ἦν ὁ λόγος',
  ],
  cyrillic: [
    'Закрытие улицы для машин, как утверждают, поможет магазинам.',
    'Съешь же ещё этих мягких французских булок, да выпей чаю.',
    'Їжак їсть їжу; ґанок біля хати — мій улюблений.',
    'Ћирилица и њене љубичасте ђинђуве: „наводници“.',
    'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  ],
  hebrew: [
    'סגירת הרחוב למכוניות תועיל לחנויות, כך טוענים התומכים.',
    'שָׁלוֹם עֲלֵיכֶם, מַה נִּשְׁמַע?',
    'ד"ר כהן אמר: ״לא בטוח״ – ב־2026.',
    'אבגדהוזחטיכךלמםנןסעפףצץקרשת',
  ],
  arabic: [
    'بستن خیابان به روی خودروها به سود مغازه‌ها خواهد بود.',
    'می‌گویند که هزینه‌ها ۱۲۳۴۵۶۷۸۹۰ تومان است؛ اما چه کسی می‌داند؟',
    'گاهی پژوهشگران چنین می‌نویسند: «شواهد کافی نیست».',
    'إغلاق الشارع أمام السيارات سيفيد المحال التجارية، كما يقولون.',
    'لا إله إلا الله والأمر لله، الإسلام والآخرة والأولى',
    'العَرَبِيَّةُ لُغَةٌ جَمِيلَةٌ وَالكِتَابَةُ بِالحَرَكَاتِ أَصْعَبُ.',
    'أبجد هوّز حطّي كلمن سعفص قرشت ثخذ ضظغ',
    'مـــمـــدود وتطويل في الكتابة',
    '٠١٢٣٤٥٦٧٨٩ و ٪ ٫ ٬ ؟ ؛ ،',
    'پیش از آنکه رأی بدهند، مسئلهٔ اصلی آن بود که چه کسی پاسخ می‌دهد.',
    'mixed متن فارسی with English و اعداد 123',
  ],
};

export interface MeasuredText {
  script: string;
  text: string;
}

/** Each text whole, and each of its words by itself, without doubles. */
export function measuredTexts(): MeasuredText[] {
  return Object.entries(WHOLE).flatMap(([script, texts]) => {
    const words = texts.flatMap((text) => text.split(' ')).filter((word) => word.length > 2);
    return [...new Set([...texts, ...words])].map((text) => ({ script, text }));
  });
}
