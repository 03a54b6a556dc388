/** Which statements prose-claim reports in a report that is full of cases, and that it asks the cells. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lintText } from '../../../core/lint/engine';
import type { Finding } from '../../../core/lint/types';
import { claimsOf } from '../../../core/report/claims';
import { readReport } from '../../../core/report/parse';
import { textAt } from '../../../core/text/range';
import { figuresWith } from '../../support/figures';
import { copyOf, type Figures, figuresOf } from '../../support/random-report';
import { timePerCharacter } from '../../support/time';
import { writers } from '../../support/writers';

const [markdown] = writers;
const APPLICATIONS = '畅通受理渠道，按时答复。';

/** Contradicted in `BUSY`. */
const CONTRADICTED = [
  '收到申请10件，均已办结。',
  '本年度共收到政府信息公开申请10件，上年结转1件，均已全部办结。',
  '所有申请均已按要求办理完成。',
  '全年共受理政府信息公开申请11件，已全部办结。',
  '全年收到依申请公开10件，办结率100%。',
  '收到的政府信息公开申请全部办理完毕。',
  '本年未收到政府信息公开申请。',
  '我局2024年没有收到任何公民、法人和其他组织提出的政府信息公开申请。',
  '2024年度未收到依申请公开事项。',
  '未发生依申请公开情况。',
  '全年无依申请公开事项。',
  '没有公民、法人或者其他组织向我局提出政府信息公开申请。',
  '无上年结转申请。',
  '上年度无结转。',
  '无结转下年度继续办理的申请。',
  '本年度无因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
  '2024年，我局未发生因政府信息公开引起的行政复议和行政诉讼案件。',
  '无行政复议、诉讼情况。',
  '未被申请行政复议，未被提起行政诉讼。',
  '没有因政府信息公开申请行政复议、提起行政诉讼。',
  '行政复议、行政诉讼均未发生。',
  '行政复议5件，均未被纠正。',
  '全年发生行政复议5件、行政诉讼4件，均未被纠错。',
  '行政诉讼无败诉案件。',
  '保持了行政诉讼零败诉的记录。',
  '信息公开类行政复议5件，诉讼4件，均获维持，维护了政府形象。',
  '政府信息公开行政复议案件5件，均获维持；行政诉讼案件4件，均获维持。',
  '行政复议案件5件，无一被纠错。',
  '行政复议均获维持。',
  '行政诉讼案件4件，全部维持原判。',
  '行政复议5件，结果均为维持。',
  '本年度行政诉讼均胜诉。',
  '未制发行政规范性文件。',
  '2024年未新制定规章、规范性文件。',
  '未废止规范性文件。',
  '未作出行政处罚、行政强制决定。',
  '本年无行政许可事项。',
  '未收取行政事业性收费。',
  '收到申請10件，均已辦結。',
  '未發生行政複議、行政訴訟案件。',
  '未收到政府信息公開申請。',
  '行政復議5件，均未被糾錯。',
];

/** In Traditional characters, also as a word table converted them. */
const TRADITIONAL = ['未制發規範性檔案。', '行政複議均獲維持。', '無下年度結轉。', '未作出行政處罰決定。'];

/** May be meant otherwise. */
const LOOSE = [
  '收到申请10件，已全部按时办结。',
  '收到的申请，答复率100%。',
  '行政复议未被撤销。',
  '收到申请10件，均已按期办结。',
];

/** About something else, a part, another year, or nothing at all. */
const LEFT_ALONE = [
  '一季度未收到政府信息公开申请。',
  '3月份未收到政府信息公开申请。',
  '收到申请10件，均在法定期限内答复。',
  '收到申请10件，均已在法定期限内予以答复。',
  '收到申请10件，均按时答复。',
  '收到申请10件，均依法答复。',
  '收到申请11件，除2件结转下年度外，均已办结。',
  '收到申请10件，均已办结，另有2件结转下年度办理。',
  '收到申请10件，均已办结。另有2件结转下年度继续办理。',
  '办理申请9件，均已办结。',
  '区政府办收到申请5件，均已办结。',
  '其中网上申请均已办结。',
  '网上申请6件，全部办结。',
  '去年收到的申请均已办结。',
  '2023年，所有申请均已办结。',
  '确保所有申请均已按要求办结。',
  '做到“所有申请均已办结”。',
  '如未收到申请，也要零报告。',
  '收到人大代表建议、政协提案10件，均已办结。',
  '受理12345热线工单300件，办结率100%。',
  '政府信息公开申请按时办结率100%。',
  '未收到网上申请。',
  '未收到法人或者其他组织的申请。',
  '未收到行政复议申请的答复意见。',
  '无依申请公开逾期未答复情况。',
  '没有因行政复议被撤销的规范性文件。',
  '区水务局未发生行政复议。',
  '2023年未发生行政复议、行政诉讼。',
  '上年未发生行政复议。',
  '行政复议5件，维持2件，纠正1件。',
  '行政复议2件均获维持。',
  '已审结的行政诉讼均获维持或者驳回。',
  '未收取任何费用。',
  '没有对外收费。',
  '未收到更正政府信息的申请。',
  '无新的行政复议。',
  '有无行政复议情况。',
  '没有行政处罚权。',
  '未因信息公开受到行政处罚。',
  '未公开行政处罚信息。',
  '未发生行政许可投诉。',
  '未收到举报投诉。',
  '没有申请人申请延期。',
  '人均办结10件。',
  '未收取信息处理费。',
  '不存在未收到申请而受理的情形。',
  '全区均按规定办结。',
  '结转的2件尚未办结，其余申请均已办结。',
  '作出行政处罚20件，未发生行政复议、行政诉讼。',
  '在依申请公开工作中未收取行政事业性收费。',
  '收到申请10件，答复9件，均已办结。',
  '推行柔性执法，对轻微违法行为未作出行政处罚。',
  '首次违法的，未作出行政处罚。',
  '对新业态未制定规范性文件。',
  '行政处罚决定被申请复议2件，均获维持。',
  '群众诉求均得到支持。',
  '力争零败诉。',
  '共收到申请10件，通过邮寄没有收到政府信息公开申请。',
  '行政复议5件，纠正1件，其他案件未被纠错。',
  '行政复议3件均获维持。',
];

/** In the report of a district. */
const OF_ALL = [
  '2024年全区未收到政府信息公开申请。',
  '我区未发生行政复议、行政诉讼。',
  '全区所有政府信息公开申请均已办结。',
  '2024年，未发生涉及政府信息公开的行政复议，未发生行政诉讼。',
  '依申请公开工作未发生行政复议、行政诉讼、举报投诉等情况。',
  '全年未因政府信息公开引发行政复议或行政诉讼。',
  '一年来，没有发生因政府信息公开申请行政复议、提起行政诉讼的情况。',
  '2024年行政复议、行政诉讼情况：无。',
  '没有收到政府信息公开申请，没有因政府信息公开被申请行政复议、提起行政诉讼。',
  '本年度未接到公民、法人和其他组织的政府信息公开申请。',
  '未收到任何形式的政府信息公开申请。',
  '未收到要求公开政府信息的申请。',
  '全年共收到申请11件，全部予以办结，未发生超期答复情况。',
  '收到的申请全部予以答复。',
  '全年新收政府信息公开申请10件，均已办理完毕，无一例超期。',
  '截至2024年12月31日，未收到政府信息公开申请。',
  '因政府信息公开引发的行政复议均未被纠错。',
  '没有发生被复议机关纠错的情况。',
  '行政复议案件无一被纠错。',
];

const OF_PARTS = [
  '青川区人民政府2024年没有收到政府信息公开申请。',
  '区政府未收到政府信息公开申请。',
  '区民政局未收到政府信息公开申请。',
  '白杨镇未收到政府信息公开申请。',
  '各镇（街道）均未发生行政复议、行政诉讼。',
  '区政府办公室未收到政府信息公开申请。',
  '市委、区委未收到申请。',
  '其中，区民政局所有申请均已办结。',
  '区法院、检察院未收到申请。',
  '上半年未收到政府信息公开申请。',
  '截至2024年6月，未收到政府信息公开申请。',
  '与去年相比，今年未收到政府信息公开申请的单位有5个。',
  '未收到政府信息公开申请的单位应当零报告。',
  '未收到政府信息公开申请表。',
  '提高服务水平，减少行政复议、行政诉讼，力争无行政复议、行政诉讼案件。',
  '没有申请的，也要在平台上注明。',
  '未发生因政府信息公开不当引发的行政复议。',
  '无复议、诉讼前置程序。',
  '部分单位未发生行政复议。',
  '公众未提出政府信息公开申请的内容也主动公开。',
  '全区各部门未作出行政许可。',
  '未在规定时间内答复申请。',
  '政府信息公开申请答复意见书均已办理完毕存档。',
  '群众反映的问题均已办结。',
  '政府网站留言均已答复。',
  '依申请公开信息均已答复，2件申请正在办理中。',
  '全年收到申请10件，已办结8件，2件正在办理。所有申请均按规定办结。',
  '收到申请10件（其中1件撤回），均已办结。',
];

/** In the report of a government's office, which is a body of its own. */
const OF_AN_OFFICE = [
  '2024年，区政府办公室共收到10件政府信息公开申请，均已办结。',
  '无下年度结转。',
  '全年未收到行政许可申请；全年未接到信息公开申请；各栏目共刊发文稿44篇。',
  '建章路街道办事处未接收到政府信息公开申请。',
  '管理区未收到任何单位和个人提出的政府信息公开申请。',
  '全年未发生因政府信息公开被申请行政复议、提起行政诉讼或接受行政申诉、举报等情况。',
  '未接到群众要求公开的信息。',
  '2024年，我街未收到依申请公开的政府信息。',
  '收到公民提出的政府信息公开申请10份，均已正式答复。',
  '2024年，我局通过网站公开信息20条，未收到依申请公开事项。',
  '全年收到行政复议1件（已办结），未收到因政府信息公开申请引起的行政诉讼。',
  '坚持以公开为常态，不公开为例外，全年未收到政府信息公开申请。',
  '无行政规范性文件出台。',
];

const LEFT_TO_AN_OFFICE = [
  '共受理政府信息公开申请11件，已办结9件，其余2件按规定结转至下一年度继续办理。',
  '答复依申请公开政府信息9件，均在法定期限内予以答复，结转下年度继续办理2件。',
  '共办理政府12345热线47件，已全部办结，回复率和满意率均达100%。',
  '共受理10件政府信息公开申请，其中按期办结9件，按期办结率达100%。',
  '未出现因政务公开被责任追究的情况。',
];

/** Ten received, one carried in, two carried out; five reviews, four lawsuits. */
const BUSY: Figures = busyReport();

function busyReport(): Figures {
  const figures = figuresWith('2021', {
    new: [8, 2, 0, 0, 0, 0, 10],
    carryIn: [1, 0, 0, 0, 0, 0, 1],
    open: [7, 2, 0, 0, 0, 0, 9],
    processed: [7, 2, 0, 0, 0, 0, 9],
    carryOut: [2, 0, 0, 0, 0, 0, 2],
    review: [2, 1, 1, 1, 5],
    direct: [1, 0, 0, 1, 2],
    after: [1, 1, 0, 0, 2],
  });
  const { t2_1, t2_5, t2_6, t2_8 } = figures.tables;
  t2_1.normdoc = { made: 3, repealed: 2, valid: 9 };
  t2_1.rule = { made: 1, repealed: 0, valid: 1 };
  t2_5.license = { decisions: 100 };
  t2_6.penalty = { decisions: 20 };
  t2_6.coercion = { decisions: 4 };
  t2_8.fee = { amountWan: 3.5 };
  return figures;
}

function findingsOf(figures: Figures, sentence: string, writer = markdown): [Finding[], string] {
  const text = (writer?.write(figures) ?? '').replace(APPLICATIONS, sentence);
  const { findings, failures } = lintText(text);
  assert.deepEqual(failures, []);
  return [findings.filter(({ rule }) => rule === 'prose-claim'), text];
}

function severitiesOf(sentence: string, body = BUSY.body): string[] {
  return [...new Set(findingsOf({ ...BUSY, body }, sentence)[0].map(({ severity }) => severity))];
}

describe('prose-claim', () => {
  for (const sentence of [...CONTRADICTED, ...TRADITIONAL])
    it(`warns of ${sentence}`, () => assert.deepEqual(severitiesOf(sentence), ['warning']));
  for (const sentence of LOOSE)
    it(`asks about ${sentence}`, () => assert.deepEqual(severitiesOf(sentence), ['information']));
  for (const sentence of LEFT_ALONE)
    it(`leaves ${sentence}`, () => assert.deepEqual(severitiesOf(sentence), []));
  for (const sentence of OF_ALL)
    it(`warns a district of ${sentence}`, () =>
      assert.deepEqual(severitiesOf(sentence, '青川区人民政府'), ['warning']));
  for (const sentence of OF_PARTS)
    it(`leaves a district's ${sentence}`, () =>
      assert.deepEqual(severitiesOf(sentence, '青川区人民政府'), []));
  for (const sentence of OF_AN_OFFICE)
    it(`warns an office of ${sentence}`, () =>
      assert.deepEqual(severitiesOf(sentence, '青川区人民政府办公室'), ['warning']));
  for (const sentence of LEFT_TO_AN_OFFICE)
    it(`leaves an office's ${sentence}`, () =>
      assert.deepEqual(severitiesOf(sentence, '青川区人民政府办公室'), []));

  it('shows the claim and the cell, and offers to change neither', () => {
    const [[finding], text] = findingsOf(BUSY, '收到申请10件，均已办结。');
    assert.equal(
      finding?.message,
      '文字说“均已办结”，但表三中“四、结转下年度·总计”为2，还有申请没有办结，请核对文字和表格。',
    );
    assert.equal(textAt(text, finding?.range ?? { start: 0, end: 0 }), '均已办结');
    assert.deepEqual(
      finding?.related.map(({ range, message }) => [textAt(text, range), message]),
      [['2', '“四、结转下年度·总计”为2']],
    );
    assert.deepEqual(finding?.fixes, []);
  });
});

type Value = (table: string, row: string, column: string) => number;

/** A claim and whether the numbers of a report contradict it. */
interface Spoken {
  readonly words: readonly string[];
  readonly isFalse: (value: Value) => boolean;
}

const lawsuits = (value: Value, column: string) =>
  value('table4', 'direct', column) + value('table4', 'after', column);

const SPOKEN: readonly Spoken[] = [
  {
    words: ['所有申请均已办结', '所有政府信息公开申请全部办理完毕', '收到的政府信息公开申请已全部办结'],
    isFalse: (value) => value('table3', 'carryOut', 'total') > 0,
  },
  {
    words: ['未收到政府信息公开申请', '没有收到公民、法人和其他组织的政府信息公开申请', '无依申请公开事项'],
    isFalse: (value) => value('table3', 'new', 'total') > 0,
  },
  { words: ['无上年结转申请', '上年度无结转'], isFalse: (value) => value('table3', 'carryIn', 'total') > 0 },
  { words: ['无结转下年度办理的申请'], isFalse: (value) => value('table3', 'carryOut', 'total') > 0 },
  {
    words: ['未发生因政府信息公开引起的行政复议案件', '行政复议均未发生', '未被申请行政复议'],
    isFalse: (value) => value('table4', 'review', 'total') > 0,
  },
  { words: ['没有因政府信息公开被提起行政诉讼的情况'], isFalse: (value) => lawsuits(value, 'total') > 0 },
  {
    words: ['未发生行政复议、行政诉讼', '无因政府信息公开工作被申请行政复议，提起行政诉讼的情况'],
    isFalse: (value) => value('table4', 'review', 'total') + lawsuits(value, 'total') > 0,
  },
  { words: ['行政复议均未被纠错'], isFalse: (value) => value('table4', 'review', 'corrected') > 0 },
  { words: ['无行政诉讼败诉案件'], isFalse: (value) => lawsuits(value, 'corrected') > 0 },
  {
    words: ['行政诉讼全部维持'],
    isFalse: (value) => ['corrected', 'otherResult', 'pending'].some((column) => lawsuits(value, column) > 0),
  },
  {
    words: ['未制发规范性文件', '没有出台行政规范性文件'],
    isFalse: (value) => value('t2_1', 'normdoc', 'made') + value('t2_1', 'normdoc', 'madeNew') > 0,
  },
  {
    words: ['未作出行政处罚决定', '未实施行政处罚'],
    isFalse: (value) => value('t2_6', 'penalty', 'decisions') > 0,
  },
];

describe('prose-claim of random reports', () => {
  it('finds a claim exactly where the cells contradict it', () => {
    const spoken = fc
      .constantFrom(...SPOKEN)
      .chain(({ words, isFalse }) =>
        fc.record({ words: fc.constantFrom(...words), isFalse: fc.constant(isFalse) }),
      );
    const writer = fc.constantFrom(...writers.filter(({ exact }) => exact));
    const before = fc.constantFrom('', '本年度', '全年', '我单位');
    fc.assert(
      fc.property(figuresOf(), spoken, writer, before, (figures, { words, isFalse }, printer, start) => {
        const [findings] = findingsOf(thinned(figures), `${start}${words}。`, printer);
        const expected = isFalse((table, row, column) => cellOf(thinned(figures), table, row, column));
        assert.equal(findings.length, expected ? 1 : 0, `${words} ${findings[0]?.message}`);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every other report holds no cases: claims are true as often as false. */
function thinned(figures: Figures): Figures {
  if (cellOf(figures, 'table3', 'new', 'total') % 2 === 0) return figures;
  const copy = copyOf(figures);
  for (const table of Object.values(copy.tables))
    for (const row of Object.values(table)) for (const column of Object.keys(row)) row[column] = 0;
  return copy;
}

function cellOf({ tables }: Figures, table: string, row: string, column: string): number {
  return tables[table as keyof typeof tables]?.[row]?.[column] ?? 0;
}

describe('prose-claim in long texts', () => {
  const read = (text: string) => {
    const document = readReport(text);
    for (const report of document.reports) claimsOf(document, report);
  };
  for (const piece of [
    '未',
    '均按规定',
    '所有申请',
    '未收到政府信息公开',
    '无行政复议、',
    '收取信息处理费',
    '区局均未',
    '2024年未收到申请。',
    '申请10件，均已办结，',
    '按要求均',
    '收取信息处理费3元，',
  ])
    it(`takes time in proportion to their length: ${piece}`, () => {
      const opening = `青川市林业局2024年政府信息公开工作年度报告\n一、总体情况\n依申请公开`;
      const ofLength = (length: number) => opening + piece.repeat(length / piece.length);
      const short = timePerCharacter(read, ofLength(12_500));
      assert.ok(
        timePerCharacter(read, ofLength(100_000)) < Math.max(6 * short, 2),
        'microseconds a character',
      );
    });
});
