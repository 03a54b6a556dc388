/** Numbers divided into parts: which lists are read, where they end, and whether their parts can be right. */
import assert from 'node:assert/strict';
import { figuresOf } from '../../../../core/report/figures';
import { readReport } from '../../../../core/report/parse';

/** 「42篇＝30篇＋15篇 exceeds」: every list of a sentence. */
function listsOf(sentence: string): string[] {
  const text = `清河县2023年政府信息公开工作年度报告\n一、总体情况\n${sentence}\n`;
  const document = readReport(text);
  const said = ({ range }: { range: { start: number; end: number } }) => text.slice(range.start, range.end);
  return document.reports.flatMap((report) =>
    figuresOf(document, report).lists.map(
      ({ head, parts, verdict }) => `${said(head)}＝${parts.map(said).join('＋')} ${verdict}`,
    ),
  );
}

function checkAll(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [sentence, expected] of Object.entries(cases))
    assert.deepEqual(listsOf(sentence), expected, sentence);
}

describe('lists of numbers', () => {
  it('follow 其中, 包括, 分别 and the like, or stand in brackets behind the number', () => {
    checkAll({
      '制作解读42篇，其中文字30篇、图表12篇。': ['42篇＝30篇＋12篇 adds'],
      '制作解读42篇，包括文字30篇、图表12篇。': ['42篇＝30篇＋12篇 adds'],
      '设查阅点31处，分别为县城12处、乡镇19处。': ['31处＝12处＋19处 adds'],
      '举办发布会12场（市级5场、县级7场）。': ['12场＝5场＋7场 adds'],
      '举办发布会12场（市级5场，县级7场），参加300人次。': ['12场＝5场＋7场 adds'],
    });
  });

  it('are of two parts at least, in the unit of the whole', () => {
    checkAll({
      '制作解读42篇，其中文字30篇。': [],
      '举办培训6次，其中参训112人次，发放手册200册。': [],
      '制作宣传片5部（时长40分钟、播放3000次）。': [],
      '收到申请40件，其中自然人35件，占87.5%，法人5件，占12.5%。': ['40件＝35件＋5件 adds'],
    });
  });

  it('end where a sentence or a statement does', () => {
    checkAll({
      '制作解读42篇，其中文字30篇；图表15篇。': [],
      '制作解读42篇，其中文字30篇。图表15篇。': [],
      '发布60条，其中招生40条，较上年多25条，资助15条。': [],
    });
  });

  it('may hold parts that are divided again', () => {
    checkAll({
      '公开50件，其中政府20件（通知10件、批复10件），部门30件。': [
        '50件＝20件＋30件 adds',
        '20件＝10件＋10件 adds',
      ],
      '发布稿件90条，其中动态60条，公告30条，其中招标18条、采购12条。': [
        '90条＝60条＋30条 adds',
        '30条＝18条＋12条 adds',
      ],
      '收到来信45件，其中表扬10件，其中涉及本局2件，其他33件。': [],
    });
  });
});

describe('the verdict on a list', () => {
  it('is that the parts exceed', () => {
    checkAll({ '制作解读42篇，其中文字30篇、图表15篇。': ['42篇＝30篇＋15篇 exceeds'] });
  });

  it('is that they lack something only where the list says that it is whole', () => {
    checkAll({
      '新增文件19件，其中政府9件，部门6件。': ['19件＝9件＋6件 open'],
      '新增文件19件，其中政府9件，部门6件，其他3件。': ['19件＝9件＋6件＋3件 lacks'],
      '设查阅点31处，分别为县城12处、乡镇18处。': ['31处＝12处＋18处 lacks'],
      '新增文件19件，分别为县政府9件、县教育局6件等。': ['19件＝9件＋6件 open'],
    });
  });

  it('is that they overlap where what is too much is one of them', () => {
    checkAll({
      '更新稿件639条，其中解读24条，动态400条，公告239条。': ['639条＝24条＋400条＋239条 overlaps'],
      '公开50件，其中政府20件，通知8件，批复12件，部门30件。': ['50件＝20件＋8件＋12件＋30件 overlaps'],
    });
  });

  it('is open where a number is not exact', () => {
    checkAll({
      '发布信息1300余条，其中动态900条、公告450条。': ['1300余条＝900条＋450条 open'],
      '发布信息1300条，其中动态约900条、公告450条。': ['1300条＝900条＋450条 open'],
      '点击1.3万次，其中网站9000次、公众号4500次。': ['1.3万次＝9000次＋4500次 open'],
    });
  });
});
