/** Where in the head of an OPML file the map's other tables stand: further elements must have a namespace. */
export const MAP_ELEMENT = 'counterpoint:map';
export const NAMESPACE = 'urn:counterpoint:opml';
