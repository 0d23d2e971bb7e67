import type { Format } from '../format';

/** CSL-JSON, as citation programs keep references. */
export const CSL: Format = {
  id: 'csl',
  name: 'References (CSL-JSON)',
  extensions: ['.csl.json', '.json', '.csljson'],
  named: /(?:^|[^a-z])(?:refs|references|bibliography|csl)\.json$/,
  recognise: (head) =>
    /"type"\s*:\s*"(?:article|book|chapter|webpage|report|thesis|paper-conference|post|dataset|entry|legal_case|document)[a-z-]*"/.test(
      head,
    ) && /"(?:title|author|issued|container-title|DOI|URL)"\s*:/.test(head)
      ? 2
      : 0,
  references: true,
  reads: true,
  writes: true,
};
