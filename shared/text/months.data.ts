/** The months in English, German, French, Spanish, Italian, Portuguese and Dutch, in small letters, January first. */
export const MONTHS: readonly { readonly names: string; readonly short: string }[] = [
  { names: 'january januar jänner janvier enero gennaio janeiro januari', short: 'jan janv ene gen' },
  { names: 'february februar février febrero febbraio fevereiro februari', short: 'feb févr fev' },
  { names: 'march märz mars marzo março maart', short: 'mar mrt' },
  { names: 'april avril abril aprile', short: 'apr avr abr' },
  { names: 'may mai mayo maggio maio mei', short: 'mag' },
  { names: 'june juni juin junio giugno junho', short: 'jun giu' },
  { names: 'july juli juillet julio luglio julho', short: 'jul juil lug' },
  { names: 'august août agosto augustus', short: 'aug ago' },
  { names: 'september septembre septiembre setiembre settembre setembro', short: 'sep sept set' },
  { names: 'october oktober octobre octubre ottobre outubro', short: 'oct okt ott out' },
  { names: 'november novembre noviembre novembro', short: 'nov' },
  { names: 'december dezember décembre diciembre dicembre dezembro', short: 'dec dez dic' },
];
