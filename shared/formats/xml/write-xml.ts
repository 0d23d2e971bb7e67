export { isWritableInXml, xmlAttribute, xmlTag, xmlText } from '../../xml-text';
