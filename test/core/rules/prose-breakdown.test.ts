/** Lists that need not add up, put together at random: nobody is warned of them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lintText } from '../../../core/lint/engine';

const HEAD = '清河县2023年政府信息公开工作年度报告\n一、总体情况\n';
const OPENERS = ['，其中', '，其中，', '，包括', '，含', '，主要为', '。其中，', '；其中'];
const MARKS = ['，', '、', '；'];
const WHOLES: readonly (readonly [words: string, unit: string])[] = [
  ['全年主动公开政府信息', '条'],
  ['县政府网站发布信息', '条'],
  ['全县制作政策解读', '篇'],
  ['办理群众留言', '件'],
  ['开展业务培训', '场'],
  ['归集政策文件', '件'],
  ['接待来访群众', '人次'],
  ['办理人大建议、政协提案', '件'],
];
const PARTS = [
  '动态类',
  '公告类',
  '文字解读',
  '图表解读',
  '县直部门',
  '乡镇',
  '供水类',
  '咨询类',
  '重点领域',
  '民生类',
];
const CHANNELS = ['通过政府网站公开', '通过微信公众号推送', '微博发布', '政务新媒体发布', '新闻客户端刊发'];
const OTHER_UNITS = ['人次', '册', '家', '户', '部', '%'];

const pick = <T>(items: readonly T[]) => fc.constantFrom(...items);

interface Draft {
  readonly whole: readonly [string, string];
  readonly opener: string;
  readonly mark: string;
  readonly names: readonly string[];
  readonly shares: readonly number[];
  readonly total: number;
}

const draftOf = (names: readonly string[]): fc.Arbitrary<Draft> =>
  fc.record({
    whole: pick(WHOLES),
    opener: pick(OPENERS),
    mark: pick(MARKS),
    names: fc.shuffledSubarray([...names], { minLength: 2, maxLength: 5 }),
    shares: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 5 }),
    total: fc.integer({ min: 600, max: 9000 }),
  });

/** The sentence of a draft: `head` is the whole as it is written, `part` each part. */
function sentenceOf(
  draft: Draft,
  head: string,
  part: (share: number, at: number) => string,
  end = '。',
): string {
  const { whole, opener, mark, names, shares } = draft;
  const parts = names.map((name, at) => `${name}${part(shares[at] as number, at)}`);
  return `${whole[0]}${head}${opener}${parts.join(mark)}${end}`;
}

function warnings(sentence: string): string[] {
  const { findings } = lintText(HEAD + sentence);
  return findings
    .filter(({ rule, severity }) => rule === 'prose-breakdown' && severity !== 'information')
    .map(({ message }) => `${sentence} ${message}`);
}

function holds(drafts: fc.Arbitrary<Draft>, write: (draft: Draft) => string): void {
  fc.assert(
    fc.property(drafts, (draft) => {
      assert.deepEqual(warnings(write(draft)), []);
    }),
    { numRuns: 150 },
  );
}

describe('lists that need not add up', () => {
  it('name some parts only', () => {
    holds(draftOf(PARTS), (draft) => {
      const unit = draft.whole[1];
      return sentenceOf(draft, `${draft.total}${unit}`, (share) => `${share}${unit}`);
    });
  });

  it('end with 等, even behind 分别', () => {
    holds(draftOf(PARTS), (draft) => {
      const unit = draft.whole[1];
      const closed = { ...draft, opener: draft.shares[0] === 1 ? draft.opener : '，分别为' };
      return sentenceOf(closed, `${draft.total}${unit}`, (share) => `${share}${unit}`, '等。');
    });
  });

  it('divide a number with 余, 约 or 万', () => {
    const about = [
      (total: number, unit: string) => `${total}余${unit}`,
      (total: number, unit: string) => `约${total}${unit}`,
      (total: number, unit: string) => `近${total}${unit}`,
      (total: number, unit: string) => `超过${total}${unit}`,
      (total: number, unit: string) => `${(total / 10_000).toFixed(2)}万${unit}`,
    ];
    holds(draftOf(PARTS), (draft) => {
      const unit = draft.whole[1];
      const write = about[draft.total % about.length] as (typeof about)[number];
      return sentenceOf(draft, write(draft.total, unit), (share) => `${share * 100}${unit}`);
    });
  });

  it('hold a part with 余 or 约', () => {
    holds(draftOf(PARTS), (draft) => {
      const unit = draft.whole[1];
      return sentenceOf(draft, `${draft.total}${unit}`, (share, at) =>
        at === 0 ? `约${share * 100}${unit}` : `${share * 100}余${unit}`,
      );
    });
  });

  it('name channels that carry the same', () => {
    holds(draftOf(CHANNELS), (draft) => {
      const unit = draft.whole[1];
      return sentenceOf(draft, `${draft.total}${unit}`, (share) => `${draft.total - share}${unit}`);
    });
  });

  it('go on in other units', () => {
    holds(draftOf(PARTS), (draft) => {
      const unit = draft.whole[1];
      return sentenceOf(draft, `${draft.total}${unit}`, (share, at) => {
        const other = OTHER_UNITS[(share + at) % OTHER_UNITS.length] as string;
        return `${share * 1000}${other === unit ? '册' : other}`;
      });
    });
  });
});

describe('lists that cannot be', () => {
  it('are warned of, whatever their words', () => {
    const openers = ['，其中', '，其中，', '，包括', '，含'];
    fc.assert(
      fc.property(draftOf(PARTS), pick(openers), (draft, opener) => {
        const unit = draft.whole[1];
        const sentence = sentenceOf(
          { ...draft, opener, mark: '，' },
          `${draft.total}${unit}`,
          (share, at) => `${draft.total + share + at * 1000}${unit}`,
        );
        assert.equal(warnings(sentence).length, 1, sentence);
      }),
      { numRuns: 150 },
    );
  });
});
