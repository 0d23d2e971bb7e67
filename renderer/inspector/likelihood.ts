import type { LIKELIHOODS } from '../../shared/map/schema';

/** The bands of likelihood in percent, as the Intelligence Community Directive 203 (2015) gives them. */
export const LIKELIHOOD_BANDS: Record<(typeof LIKELIHOODS)[number], string> = {
  'almost no chance': '1–5 %',
  'very unlikely': '5–20 %',
  unlikely: '20–45 %',
  'roughly even chance': '45–55 %',
  likely: '55–80 %',
  'very likely': '80–95 %',
  'almost certain': '95–99 %',
};
