/** Where sentences end, and where they stand in the original text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { flatten } from '../../../../core/report/flat';
import { sentencesOf } from '../../../../core/report/prose/sentences';

/** The sentences of a paragraph as they stand in it. */
function sentencesIn(paragraph: string): string[] {
  return sentencesOf(flatten(paragraph, 0, paragraph.length)).map(({ range }) =>
    paragraph.slice(range.start, range.end),
  );
}

describe('a sentence', () => {
  it('ends at 。！？ and at the end of its paragraph', () => {
    assert.deepEqual(sentencesIn('公开86条。培训3次！办结了吗？没有'), [
      '公开86条。',
      '培训3次！',
      '办结了吗？',
      '没有',
    ]);
  });

  it('does not end at a comma, a semicolon, a colon or the point of a number', () => {
    assert.deepEqual(sentencesIn('公开86条，占70.41%；培训3次：集中2次。'), [
      '公开86条，占70.41%；培训3次：集中2次。',
    ]);
  });

  it('takes with it the marks that close behind its end', () => {
    assert.deepEqual(sentencesIn('群众说：“很方便。”公开86条（见附件。）培训3次。。'), [
      '群众说：“很方便。”',
      '公开86条（见附件。）',
      '培训3次。。',
    ]);
  });

  it('keeps the white space and the line breaks inside it', () => {
    assert.deepEqual(sentencesIn('公开 86\n条。培训　3次。'), ['公开 86\n条。', '培训　3次。']);
  });

  it('is one of a row that covers the paragraph', () => {
    const words = fc.array(fc.constantFrom('公开', '86条', '，', '。', '！', '”', '（', '）', ' ', '\n'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const flat = flatten(text, 0, text.length);
        const sentences = sentencesOf(flat);
        assert.equal(sentences.map(({ start, end }) => flat.text.slice(start, end)).join(''), flat.text);
      }),
    );
  });
});
