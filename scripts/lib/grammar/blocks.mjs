// The line that is none of the above, and what Markdown and HTML put into any line.
import { captures, include } from './rule.mjs';

export const blocks = {
  line: { patterns: include('enumeration', 'word', 'tag', 'entity', 'bold') },
  tag: {
    name: 'meta.tag',
    begin: '(</?|<!)([A-Za-z][\\w\\-]*)',
    beginCaptures: captures('punctuation.definition.tag.begin', 'entity.name.tag'),
    end: '/?>|(?=<)',
    endCaptures: { 0: { name: 'punctuation.definition.tag.end' } },
    patterns: [
      { name: 'entity.other.attribute-name', match: '[\\w\\-:]+(?=\\s*(?:=|/?>|\\s|$))' },
      { name: 'string.quoted.double', match: '"[^"<>]*"' },
      { name: 'string.quoted.single', match: "'[^'<>]*'" },
    ],
  },
  entity: { name: 'constant.character.entity', match: '&(?:[A-Za-z]{2,10}|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});' },
  bold: {
    name: 'markup.bold',
    begin: '\\*\\*(?=[^*\\n]+\\*\\*)',
    beginCaptures: { 0: { name: 'punctuation.definition.bold' } },
    end: '\\*\\*|$',
    endCaptures: { 0: { name: 'punctuation.definition.bold' } },
    patterns: include('word'),
  },
};
