import { expect, it } from 'vitest';
import { likelyLanguage } from '../../../../shared/article/likely-language';

it.each([
  ['en', 'The square is closed to cars, and that is what the shops were afraid of.'],
  ['de', 'Der Platz ist für Autos gesperrt, und das ist es, was die Läden nicht wollten.'],
  ['fr', 'La place est fermée aux voitures, et les commerces craignent une perte.'],
  ['es', 'La plaza está cerrada a los coches, y las tiendas temen que el negocio caiga.'],
  ['pt', 'A praça está fechada para os carros, e as lojas não acham que o negócio melhore.'],
  ['it', 'La piazza è chiusa, e i negozi dicono che il lavoro della settimana non basta per una famiglia.'],
  ['nl', 'Het plein is dicht voor het verkeer, en dat is niet wat de winkels van de stad willen.'],
  ['sv', 'Torget är stängt för bilar, och det är inte det som butikerna ville att rådet gör.'],
  ['', 'Zone 4. Noise. 50 dB.'],
])('the small words of %s tell it', (language, text) => {
  expect(likelyLanguage(text)).toBe(language);
});
