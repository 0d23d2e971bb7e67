import type { Format } from '../format';

/** XMind's mind maps: an archive whose content is JSON since XMind Zen (2018), which puts a notice for older programs beside it, and XML before. */
export const XMIND: Format = {
  id: 'xmind',
  name: 'XMind',
  extensions: ['.xmind'],
  packed: { texts: ['content.json', 'content.xml'], companion: 'comments.xml' },
  reads: true,
};
