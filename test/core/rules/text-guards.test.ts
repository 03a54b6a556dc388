/** What rightly stands in reports, in any order, is no leftover and no wrong citation. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lintText } from '../../../core/lint/engine';
import { fixText } from '../../../core/lint/fix';
import { readReport } from '../../../core/report/parse';
import { ruleById } from '../../../core/rules';

const RULES = [
  'citation-decree',
  'citation-notice',
  'citation-brackets',
  'citation-nested-title',
  'leftover-template',
  'leftover-year',
];

const YEAR = 2023;
const RIGHT = [
  '全年公开信息12条。',
  '2023年，我局公开文件3件。',
  '2022年结转申请2件，均已办结。',
  '较2022年增长12%。',
  '与2022年相比，减少3件。',
  '2021年以来，逐步清理规范性文件。',
  '截至2022年底，共建成专区3个。',
  '2022年12月，我局印发《2022年政务公开要点》（青政办〔2022〕5号）。',
  '2022年度部门决算公开12份。',
  '2024年，我局将继续加强培训。',
  '按照《关于印发〈甲办法〉的通知》（青政发〔2023〕2-16号）办理。',
  '落实《甲办法》《乙办法》，公开率>95%，退件率<5%。',
  '国务院令第711号公布的《中华人民共和国政府信息公开条例》第三十二条，征求第三方意见。',
  '依照国办函〔2020〕109号，没有收费。',
  '判决书（2022）青01行初12号已生效。',
  '申请人张××、李XX，电话138****1234。',
  '制作H5、APP、XXL展板，第XX届读书节。',
  '热线12345受理99件，网址http://www.qingshi.gov.cn/a__b/xx.html。',
  '统一用“XX局+事项”的标题。',
  '公开内容有待补充、完善。',
  '满意度调查（详见附件）显示良好。',
];
const WRONG = [
  '按《国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息年度报告格式》的通知》（国办发[2021]30号）编制。',
  '按《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函201960号）编制。',
  '按《中华人民共和国政府信息公开工作年度报告格式（试行）》编制。',
  '根据《中华人民共和国政府信息公开条例》（国务院492号令）第三十一条、第32条编制年度报告。',
  '根据《政府信息公开条例》（国务院第711号令）编制。',
  '按《关于印发《甲<乙>丙》的通知（青政发(2023)5号）办理。',
  '公开信息（）12条，依据青政发〔〕5号。',
  '该部分以表格形式报告。表格如下：',
  '自今年以来公开3条。',
  '\n2022年，青石县教育局收到申请3件。',
];
const SPACES = ['', '\n', '\n\n', ' ', '\u3000\u3000'];

function report(prose: string): string {
  return [
    `青石县教育局${YEAR}年政府信息公开工作年度报告`,
    '根据国办公开办函〔2021〕30号编制本报告。',
    '一、总体情况',
    prose,
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    `公开不够及时。${YEAR + 1}年，我局将进一步加强督促。`,
    '六、其他需要报告的事项',
    '无。',
  ].join('\n');
}

describe('texts without a fault of words', () => {
  it('raise nothing, whatever stands beside what', () => {
    const sentence = fc.tuple(fc.constantFrom(...RIGHT), fc.constantFrom(...SPACES));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
        const { findings } = lintText(report(sentences.flat().join('')));
        const own = findings.filter(({ rule }) => RULES.includes(rule));
        assert.deepEqual(
          own.map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
      }),
    );
  });

  it('are what wrong citations and leftovers become, in any order', () => {
    const sentence = fc.constantFrom(...WRONG, ...RIGHT.slice(0, 3));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const fixed = fixText(report(sentences.join('')), { safe: true, rules: RULES });
        assert.deepEqual(fixed.unsettled, []);
        const { findings } = lintText(fixed.text);
        const left = findings.filter(({ rule, fixes }) => RULES.includes(rule) && fixes.length > 0);
        assert.deepEqual(
          left.map(({ message }) => message),
          [],
        );
      }),
    );
  });

  const hard = [
    'X',
    '×',
    '*',
    '_',
    '（ ',
    '〔',
    '此处',
    '（此处填',
    '某某',
    '2022年，',
    '2022年，我局',
    '今年以来',
    '《',
    '国务院',
    '国办发〔2021〕30号',
    '《政府信息公开年度报告格式》',
    '第三十二条',
    '（一）2022年我局公开12条。',
  ];
  for (const rule of RULES)
    it(`are read by ${rule} in a time that grows with their length`, () => {
      for (const piece of hard) {
        const time = (length: number) => Math.min(...[0, 1].map(() => checkTime(rule, piece, length)));
        time(5_000);
        const [short, long] = [time(10_000), time(100_000)];
        assert.ok(long < short * 8 + 0.3, `${piece}: ${short} µs a character, ${long} µs in a long text`);
      }
    });
});

/** Processor time of one rule in microseconds for each character of a report that nothing was read of yet. */
function checkTime(rule: string, piece: string, length: number): number {
  const document = readReport(report(piece.repeat(length / piece.length)));
  const [first] = document.reports;
  assert.ok(first);
  const context = {
    document,
    report: first,
    local: {} as never,
    analysis: {} as never,
    emit: () => {},
  };
  const before = process.cpuUsage();
  ruleById(rule)?.check(context);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / document.text.length;
}
