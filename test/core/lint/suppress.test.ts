/** Writing the comment that silences a finding: the finding goes, everything else is read as before. */
import assert from 'node:assert/strict';
import { lintText } from '../../../core/lint/engine';
import { applyFixes } from '../../../core/lint/fix';
import { canSuppress, suppressHere, suppressInFile } from '../../../core/lint/suppress';
import type { Finding, LintOptions, LintResult } from '../../../core/lint/types';
import { cellsOf } from '../../support/cells-of';
import { copyOf, type Figures, figuresFrom } from '../../support/random-report';
import { fixtureRules, optionsFrom, ruleFixtures } from '../../support/rule-fixtures';
import { writers } from '../../support/writers';

const WAYS = { here: suppressHere, 'in the file': suppressInFile };
type Way = keyof typeof WAYS;

function silencedText({ document }: LintResult, finding: Finding, way: Way): string | undefined {
  const edit = WAYS[way](document, finding, '已核对');
  return edit && applyFixes(document.text, [{ edits: [edit] }]).text;
}

/** The finding is silenced, and nothing else changed but other findings of its rule that the comment speaks of too. */
function check(before: LintResult, finding: Finding, way: Way, options?: Partial<LintOptions>): void {
  const text = silencedText(before, finding, way);
  assert.ok(text !== undefined, `${finding.rule} can be silenced ${way}`);
  const after = lintText(text, options);
  const about = `${finding.rule} ${way}: ${text.slice(0, 3000)}`;
  const messages = ({ findings }: Pick<LintResult, 'findings'>) =>
    findings.map(({ message }) => message).sort();
  const others = (result: Pick<LintResult, 'findings'>) =>
    messages({ findings: result.findings.filter(({ rule }) => rule !== finding.rule) });
  assert.deepEqual(cellsOf(after.document), cellsOf(before.document), about);
  assert.deepEqual(others(after), others(before), about);
  assert.ok(
    after.suppressed.some(({ rule, message }) => rule === finding.rule && message === finding.message),
    about,
  );
  const left = messages(after).filter((message) => message === finding.message).length;
  const had = messages(before).filter((message) => message === finding.message).length;
  assert.ok(left < had, about);
}

describe('silencing a finding', () => {
  for (const edition of ['2019', '2021'] as const)
    for (const writer of writers)
      it(`leaves the tables as they are: ${writer.name}, ${edition}`, () => {
        const before = lintText(writer.write(spoilt(figuresFrom(edition, 7))));
        const rules = new Set(before.findings.map(({ rule }) => rule));
        assert.ok(rules.has('applications-balance') && rules.has('review-total'), [...rules].join());
        for (const finding of before.findings) {
          check(before, finding, 'here');
          check(before, finding, 'in the file');
        }
      });

  for (const rule of fixtureRules())
    if (canSuppress(rule))
      it(`works on whatever ${rule} finds`, async () => {
        for (const fixture of ruleFixtures(rule, 'invalid')) {
          const options = await optionsFrom(fixture.config, fixture.name);
          const before = lintText(fixture.text, options);
          for (const finding of before.findings.filter((one) => one.rule === rule)) {
            // What is said at the very beginning is about the whole text.
            if (finding.range.end > 0) check(before, finding, 'here', options);
            else assert.equal(silencedText(before, finding, 'here'), undefined);
            check(before, finding, 'in the file', options);
          }
        }
      });

  it('is not for what speaks of the linting itself', () => {
    assert.ok(
      !canSuppress('suppression-unused') && !canSuppress('wrong-encoding') && !canSuppress('nothing'),
    );
  });
});

/** One too many new applications of natural persons, one too many outcomes. */
function spoilt(figures: Figures): Figures {
  const copy = copyOf(figures);
  const { new: received } = copy.tables.table3;
  const { review } = copy.tables.table4;
  assert.ok(received?.natural !== undefined && review?.total !== undefined);
  received.natural += 1;
  review.total += 1;
  return copy;
}

const PROSE = `青石镇人民政府2023年政府信息公开工作年度报告

一、总体情况
（一）主动公开。全年公开97条。

二、行政机关主动公开政府信息情况
`;

describe('the comment', () => {
  const silenced = (text: string, rule: string, way: Way): string => {
    const result = lintText(text);
    const finding = result.findings.find((one) => one.rule === rule);
    assert.ok(finding, `${rule} finds something`);
    return silencedText(result, finding, way) ?? '';
  };

  it('stands above the line in prose', () => {
    const expected = PROSE.replace(
      /^二、/m,
      '<!-- nianbao-disable-next-line section-title -- 已核对 -->\n二、',
    );
    assert.equal(silenced(PROSE, 'section-title', 'here'), expected);
  });

  it('ends its line as the document does', () => {
    const text = silenced(PROSE.replaceAll('\n', '\r\n'), 'section-title', 'here');
    assert.match(text, /section-title -- 已核对 -->\r\n二、/);
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('takes a second rule into the one that is there', () => {
    const once = silenced(PROSE, 'section-title', 'here');
    const twice = silenced(once, 'table-missing', 'here');
    assert.match(
      twice,
      /\n\n<!-- nianbao-disable-next-line section-title, table-missing -- 已核对 -->\n二、/,
    );
    assert.deepEqual(
      lintText(twice).findings.filter(({ rule }) => /title|table|unused/.test(rule)),
      [],
    );
  });

  it('stands at the top for the whole file, one for all rules', () => {
    const once = silenced(PROSE, 'section-title', 'in the file');
    assert.equal(once, `<!-- nianbao-disable-file section-title -- 已核对 -->\n${PROSE}`);
    const twice = silenced(once, 'table-missing', 'in the file');
    assert.equal(twice, `<!-- nianbao-disable-file section-title, table-missing -- 已核对 -->\n${PROSE}`);
  });

  it('stands behind what heads a text', () => {
    const front = '---\ntitle: 年报\n---\n';
    assert.match(
      silenced(front + PROSE, 'section-title', 'in the file'),
      /^---\ntitle: 年报\n---\n<!-- nianbao/,
    );
    const page = `<!DOCTYPE html>\n<html><body><h1>青石镇人民政府2023年政府信息公开工作年度报告</h1>
<p>一、总体情况</p><p>二、行政机关主动公开政府信息情况</p></body></html>\n`;
    assert.match(
      silenced(page, 'section-title', 'in the file'),
      /^<!DOCTYPE html>\n<!-- nianbao[^\n]*-->\n<html>/,
    );
  });

  it('never stands inside of a tag or another comment', () => {
    const page = `<html><body><h1>青石镇人民政府2023年政府信息公开工作年度报告</h1>
<p>一、总体情况</p><p
 class="a">二、行政机关主动公开政府信息情况</p></body></html>\n`;
    assert.equal(silenced(page, 'section-title', 'here'), '');
    const commented = PROSE.replace(/^二、/m, '<!-- 待\n改 -->二、');
    assert.equal(silenced(commented, 'section-title', 'here'), '');
  });
});
