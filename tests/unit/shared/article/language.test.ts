import { expect, it } from 'vitest';
import { languageIn } from '../../../../shared/article/language';

it.each([
  ['The council has said that it is not for the ferry but for the road.', 'en'],
  ['شورای شهر پل را صبح بست و مردم همه روز از راه کهنه گذشتند. چه کسی گفت؟', 'fa'],
  ['أغلق المجلس الجسر صباحا وسار الناس في الطريق القديم طول النهار.', 'ar'],
  ['המועצה סגרה את הגשר בבוקר והאנשים הלכו בדרך הישנה.', 'he'],
  ['Der Rat hat die Brücke am Morgen gesperrt, und niemand weiß warum.', undefined],
  ['12 34', undefined],
  ['', undefined],
])('the language of “%s”', (text, language) => {
  expect(languageIn(text)).toBe(language);
});
