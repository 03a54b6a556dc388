import assert from 'node:assert/strict';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { Archive } from '../../../core/archive/archive';
import { entryOf } from '../../../core/archive/entry';
import { type Begun, beginFrom, type Wanted } from '../../../core/compose/new-report';
import { APPLICANTS } from '../../../core/edition/applications';
import { lintDocument, lintText } from '../../../core/lint/engine';
import { readReport } from '../../../core/report/parse';
import { CORPUS, corpusText, describeCorpus } from '../../support/corpus';
import { CLEAN } from '../../support/drafts';
import { type Figures, figuresFrom, figuresOf } from '../../support/random-report';
import { writers } from '../../support/writers';
import { markdown } from '../../support/writers/markdown';

const BLANK_FORM = ['cell-blank', 'cell-blank', 'cell-blank', 'section-empty', 'fee-statement'];
const RULES_ACROSS = ['carry-over', 'valid-documents', 'items-carried', 'stale-text', 'unlikely-change'];

function begin(text: string, wanted: Wanted = {}): Begun & { kind: 'begun' } {
  const begun = beginFrom(readReport(text), wanted);
  if (begun.kind === 'refused') assert.fail(begun.reason.text.zh);
  return begun;
}

function refusal(text: string, wanted: Wanted = {}): string {
  const begun = beginFrom(readReport(text), wanted);
  assert.equal(begun.kind, 'refused');
  return begun.kind === 'refused' ? begun.reason.text.zh : '';
}

/** A report with words of our own in its opening, section five and section six. */
function reportWith({ opening = '', five = '', six = '' }): string {
  return CLEAN.replace(/^本报告按照.*$/m, (line) => opening || line)
    .replace(/^公开内容的针对性.*$/m, (line) => five || line)
    .replace(/^本年度未收取信息处理费。$/m, (line) => six || line);
}

function carriedRow(text: string): (number | null | undefined)[] {
  const { tables } = readReport(text).reports[0] ?? {};
  return APPLICANTS.map(({ id }) => tables?.table3?.cells.carryIn?.[id]?.value);
}

function rulesOf(text: string): string[] {
  return lintText(text).findings.map(({ rule }) => rule);
}

describe('a report begun from last year’s', () => {
  it('has 上年结转 as last year’s 结转下年度 has it, in every layout and both editions', () => {
    fc.assert(
      fc.property(figuresOf(), fc.constantFrom(...writers), (figures, writer) => {
        const before = writer.write(figures);
        const document = readReport(before);
        const { text, body, year } = begin(before);
        assert.equal(body, figures.body);
        assert.equal(year, figures.year + 1);
        const read = document.reports[0]?.tables.table3?.cells.carryOut ?? {};
        const after = carriedRow(text);
        APPLICANTS.forEach(({ id }, at) => {
          assert.equal(after[at] ?? null, read[id]?.value ?? null, id);
          if (writer.exact) assert.equal(after[at], figures.tables.table3.carryOut?.[id], id);
        });
        assert.deepEqual(across(before, text), []);
        assert.deepEqual(rulesOf(text), BLANK_FORM);
      }),
      { numRuns: 60 },
    );
  });

  it('calls the body by its new name, once, also where the old one is a piece of that', () => {
    const [short, long] = ['区财政局', '云岭区财政局'];
    const opening = `本报告由${short}（即${long}）按照条例编制。`;
    const before = reportWith({ opening }).replace(/^# .*$/m, `# ${short}2024年政府信息公开工作年度报告`);
    const begun = beginFrom(readReport(before), { body: long, aliases: [[short, long]] });
    assert.equal(begun.kind, 'begun');
    const text = begun.kind === 'begun' ? begun.text : '';
    assert.ok(text.includes(`本报告由${long}（即${long}）按照条例编制。`), text.slice(0, 300));
  });

  it('leaves blank what was blank, and says so', () => {
    const before = CLEAN.replace(
      /^(\| 四、结转下年度继续办理.*\|)([^|]+)\|([^|]+)\|$/m,
      (_, start, _other, total) => `${start} - |${total}|`,
    );
    const { text, remarks } = begin(before);
    assert.equal(carriedRow(text)[5], null);
    assert.equal(
      carriedRow(text)[6],
      readReport(before).reports[0]?.tables.table3?.cells.carryOut?.total?.value,
    );
    assert.deepEqual(
      remarks.map(({ args }) => args),
      [{ columns: '其他' }],
    );
  });

  it('takes the opening and the contact with the year changed, and no other number', () => {
    const { text } = begin(
      reportWith({
        opening: [
          '本报告根据《中华人民共和国政府信息公开条例》和《关于做好2024年政府信息公开工作年度报告编制工作的通知》（云府办〔2024〕20号）编制，是云岭区财政局2024年度政府信息公开工作年度报告，对2024年政府信息公开工作作了总结。',
          '统计期限自2024年1月1日起至12月31日止。如有疑问，请与本局联系（地址：云岭区2024大道1号，电话：0000-20242024）。',
        ].join('\n\n'),
        six: '本年度未收取信息处理费2024元。联系电话：0000-2024000，2024年起启用。',
      }),
    );
    assert.match(text, /《关于做好2024年政府信息公开工作年度报告编制工作的通知》（云府办〔2024〕20号）编制/);
    assert.match(text, /是云岭区财政局2025年度政府信息公开工作年度报告，对2025年政府信息公开工作作了总结。/);
    assert.match(text, /统计期限自2025年1月1日起至12月31日止。/);
    assert.match(text, /（地址：云岭区2024大道1号，电话：0000-20242024）/);
    assert.match(text, /\n\n联系电话：0000-2024000，2024年起启用。\n/);
    assert.doesNotMatch(text, /信息处理费2024元/);
  });

  it('mends a period that lost characters or was not a whole year', () => {
    for (const period of ['20241月1日起至202412月31日', '2024年1月1日起至2024年12月20日'])
      assert.match(
        begin(reportWith({ opening: `本报告依法编制，数据统计期限自${period}止。` })).text,
        /数据统计期限自2025年1月1日起至2025年12月31日止。/,
      );
  });

  it('leaves another stretch of time alone', () => {
    const opening = '本报告依法编制。查阅点开放时间：2024年3月1日至2024年9月30日。';
    assert.ok(begin(reportWith({ opening })).text.includes(opening));
  });

  it('puts the problems of section five to be answered into a comment, without the measures', () => {
    const five =
      '存在的问题：一是解读形式单一--只有文字；二是更新不及时。下一步，增加图解。\n\n2025年，我局将加强培训。';
    const { text } = begin(reportWith({ five }));
    assert.match(
      text,
      /<!-- 2024年年报写明的问题，请逐条写改进情况：\n存在的问题：一是解读形式单一——只有文字；二是更新不及时。\n -->/,
    );
    assert.doesNotMatch(text, /增加图解|加强培训/);
    const { masked } = readReport(text);
    assert.doesNotMatch(masked, /解读形式|逐条/);
  });

  it('no words end a comment early or begin a directive', () => {
    const five = '主要问题是：页面里有 --> 和 <!- 等字样没有清理，nianbao-disable-file 也不清楚。';
    const { text } = begin(reportWith({ five }));
    const { masked, comments } = readReport(text);
    assert.doesNotMatch(masked, /字样|-->/);
    for (const { start, end } of comments) assert.doesNotMatch(text.slice(start + 4, end - 3), /--/);
    assert.deepEqual(rulesOf(text), BLANK_FORM);
  });

  it('tells from which 现行有效 the year starts, where last year’s edition counts it', () => {
    const figures = figuresFrom('2021', 4);
    Object.assign(figures.tables.t2_1.rule ?? {}, { valid: 12 });
    Object.assign(figures.tables.t2_1.normdoc ?? {}, { valid: 420 });
    assert.match(
      begin(markdown.write(figures)).text,
      /<!-- 2024年现行有效：规章 12 件，行政规范性文件 420 件；本年现行有效＝/,
    );
    assert.doesNotMatch(begin(markdown.write(figuresFrom('2019', 4))).text, /现行有效：/);
  });

  it('copies nothing else', () => {
    const figures = figuresFrom('2021', 9);
    const { text } = begin(markdown.write(figures));
    const { tables, sections } = readReport(text).reports[0] ?? {};
    for (const table of Object.values(tables ?? {}))
      for (const [row, cells] of Object.entries(table.cells))
        for (const cell of Object.values(cells)) assert.ok(row === 'carryIn' || cell.form === 'blank', row);
    assert.equal(sections?.length, 6);
    assert.doesNotMatch(readReport(text).masked, /及时更新各栏目|加强培训|未收取信息处理费/);
  });

  it('goes from the edition of 2019 to that of 2021 with the notice of the new one', () => {
    const figures: Figures = { ...figuresFrom('2019', 3), year: 2020 };
    const notice =
      '本报告根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制，统计期限为2020年1月1日至2020年12月31日。';
    const { text } = begin(markdown.write(figures).replace(/^本报告按照.*$/m, notice));
    assert.match(
      text,
      /本报告根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制，统计期限为2021年1月1日至2021年12月31日。/,
    );
    assert.match(text, /本年制发件数/);
    assert.deepEqual(
      carriedRow(text),
      APPLICANTS.map(({ id }) => figures.tables.table3.carryOut?.[id]),
    );
    assert.deepEqual(rulesOf(text), BLANK_FORM);
  });

  it('of a text of several reports takes that of the year before', () => {
    const figures = figuresFrom('2021', 5);
    const years = [2022, 2023, 2024].map((year) => markdown.write({ ...figures, year })).join('\n');
    assert.equal(begin(years).year, 2025);
    const { text } = begin(years, { year: 2024 });
    assert.match(text, /2024年政府信息公开工作年度报告/);
    assert.match(refusal(years, { year: 2020 }), /新建\{year\}年年报要用\{wanted\}年的/);
  });

  it('refuses what is no report, of another body, or of another year', () => {
    assert.match(refusal('# 读我\n'), /不是年报/);
    assert.match(refusal(CLEAN, { body: '云岭区教育局' }), /aliases/);
    assert.match(refusal(CLEAN, { year: 2027 }), /新建/);
    const two = `${CLEAN}\n${CLEAN.replaceAll('云岭区财政局', '云岭区教育局')}`;
    assert.match(refusal(two), /几个机关/);
    assert.equal(begin(two, { body: '云岭区教育局' }).body, '云岭区教育局');
  });

  it('of a body that was renamed takes the new name', () => {
    const aliases = [['云岭区财政局', '云岭区财政和国资局']];
    const opening = '云岭区财政局依法编制本报告。如有疑问，请联系云岭区财政局办公室，电话：0000。';
    const { text } = begin(reportWith({ opening }), { body: '云岭区财政和国资局', aliases });
    assert.match(text, /云岭区财政和国资局依法编制本报告。如有疑问，请联系云岭区财政和国资局办公室/);
  });
});

describeCorpus('reports begun from the corpus', () => {
  it('lack only what a clerk fills in, and say nothing that is not the body’s own', () => {
    let begunFrom = 0;
    for (const file of globSync('*/*.{txt,md}', { cwd: CORPUS }).sort()) {
      const begun = beginFrom(readReport(corpusText(file)), {});
      if (begun.kind === 'refused') continue;
      begunFrom++;
      // What was wrong with last year's opening is wrong again, and told again; parts that it left out, now that all are there.
      const own = new Set([...rulesOf(corpusText(file)), 'preamble-parts']);
      const rules = rulesOf(begun.text).filter((rule) => BLANK_FORM.includes(rule) || !own.has(rule));
      assert.deepEqual(rules, BLANK_FORM.slice(0, rules.length), file);
    }
    assert.ok(begunFrom > 20, String(begunFrom));
  });
});

function across(before: string, after: string): string[] {
  const archive = new Archive();
  archive.set(entryOf('before', readReport(before)));
  const document = readReport(after);
  archive.set(entryOf('after', document));
  const { findings, failures } = lintDocument(document, {}, archive.neighboursOf('after'));
  assert.deepEqual(failures, []);
  assert.equal(archive.neighboursOf('after')?.(document.reports[0] as never)?.lastYear?.file, 'before');
  return findings.map(({ rule }) => rule).filter((rule) => RULES_ACROSS.includes(rule));
}
