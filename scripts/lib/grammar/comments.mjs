// Comments: those that speak to the linter (core/lint/directives.ts) and others.
import { captures, include } from './rule.mjs';

const OPEN = { 1: { name: 'punctuation.definition.comment.begin' } };
const CLOSE = { 0: { name: 'punctuation.definition.comment.end' } };

export const comments = {
  comment: { patterns: include('directive', 'unknown-directive', 'plain-comment') },
  directive: {
    name: 'comment.block.directive',
    begin: '(<!--)\\s*(nianbao-(?:disable(?:-next-line|-line|-file)?|enable))(?![\\w\\-])',
    beginCaptures: { ...OPEN, 2: { name: 'keyword.control.directive' } },
    end: '-->',
    endCaptures: CLOSE,
    patterns: include('reason', 'rule-id'),
  },
  'unknown-directive': {
    name: 'comment.block.directive',
    begin: '(<!--)\\s*(nianbao-(?:dis|en)able[\\w\\-]*)',
    beginCaptures: { ...OPEN, 2: { name: 'invalid.illegal.directive' } },
    end: '-->',
    endCaptures: CLOSE,
  },
  'plain-comment': {
    name: 'comment.block',
    begin: '(<!--)',
    beginCaptures: OPEN,
    end: '-->',
    endCaptures: CLOSE,
  },
  /** `-- 理由`, or —— as a Chinese keyboard writes it. */
  reason: {
    begin: '(-{2,}(?!>)|—+)\\s*',
    beginCaptures: captures('punctuation.separator.reason'),
    end: '(?=-->)',
    contentName: 'string.unquoted.reason',
  },
  'rule-id': { name: 'entity.name.tag.rule', match: '[a-zA-Z][\\w]*(?:-[\\w]+)*' },
};
