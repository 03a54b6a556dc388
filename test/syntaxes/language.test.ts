import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../core/report/parse';
import { configuration, enter, isNamedAsReport, language, manifest, wordsOf } from './support/language';

const ROW = '| 规章 | 0 | 2 |';

describe('the document type', () => {
  it('is told by the file’s name', () => {
    for (const name of [
      'a.nianbao',
      'A.NIANBAO.MD',
      'a.nianbao.txt',
      '云岭县人民政府2024年政府信息公开工作年度报告.md',
      '2023年度信息公开年报（定稿）.txt',
      '深圳市住房和建設局2020年政府信息公開年度工作報告.TXT',
      '某局2020年政府資訊公開年報.md',
    ])
      assert.ok(isNamedAsReport(name), name);
  });

  it('is no other file', () => {
    for (const name of [
      'README.md',
      '政府信息公开指南.md',
      '年度工作总结报告.txt',
      '2024年政府信息公开工作年度报告.html',
      '2024年政府信息公开工作年度报告.docx',
    ])
      assert.ok(!isNamedAsReport(name), name);
  });

  it('is told by the first line where the name says nothing', () => {
    const firstLine = new RegExp(language.firstLine);
    for (const title of [
      '# 云岭县人民政府办公室2024年政府信息公开工作年度报告',
      '　　望舒镇人民政府2023年政府信息公开工作年度报告  ',
      '2023年度某局政府信息公开年报',
      '深圳市住房和建設局2020年政府信息公開年度工作報告',
    ]) {
      assert.match(title, firstLine);
      assert.equal(readReport(`${title}\n`).reports[0]?.titles.length, 1, title);
    }
    for (const line of [
      '# 读我',
      '关于做好2024年政府信息公开工作年度报告编制工作的通知',
      '本报告根据《条例》编制，为2024年政府信息公开工作年度报告',
      '政府信息公开指南',
    ])
      assert.doesNotMatch(line, firstLine);
  });

  it('is known of every sample but the web page', () => {
    for (const name of readdirSync('samples'))
      assert.equal(isNamedAsReport(name), /\.(?:md|txt)$/.test(name) && name !== 'README.md', name);
  });

  it('has the files that it names', () => {
    const { contributes, icon } = manifest;
    const paths = [
      icon,
      language.configuration,
      ...Object.values(language.icon),
      ...[...contributes.grammars, ...contributes.snippets].map(({ path }) => path),
    ];
    for (const path of paths) assert.ok(existsSync(path), path);
    for (const { language: id } of [...contributes.grammars, ...contributes.snippets])
      assert.equal(id, language.id);
  });

  it('has icons without words, links or scripts', () => {
    for (const name of readdirSync('icons').filter((file) => file.endsWith('.svg'))) {
      const svg = readFileSync(join('icons', name), 'utf8');
      assert.ok(svg.length < 1500, name);
      assert.doesNotMatch(svg, /<text|<script|<image|href|url\(/);
    }
  });

  it('keeps the tabs at the end of a row when a file is saved', () => {
    assert.equal(
      manifest.contributes.configurationDefaults['[nianbao]']['files.trimTrailingWhitespace'],
      false,
    );
  });
});

describe('Enter', () => {
  const continued = (before: string, next: string) =>
    assert.equal(enter(`${before}‸`), `${before}\n${next}‸`);
  const plain = (before: string, after = '') =>
    assert.equal(enter(`${before}‸${after}`), `${before}\n${/^[ \t]*/.exec(before)?.[0]}‸${after}`);

  it('begins a row after a row', () => {
    continued(ROW, '| ');
    continued('|---|---|---|', '| ');
    continued('  | （七）总计 | 8 |  ', '  | ');
  });

  it('ends the table after an empty row, inside a row and before one', () => {
    plain('| ');
    plain('| 规章 | 0', ' | 2 |');
    plain('', ROW);
  });

  it('goes on from 一是 to 十是', () => {
    const numbers = [...'一二三四五六七八九十'];
    for (const [at, number] of numbers.slice(0, -1).entries())
      continued(`${number}是公开不够及时；`, `${numbers[at + 1]}是`);
    continued('  二是解读不够', '  三是');
    continued('　　二是解读不够。', '　　三是');
    plain('十是到此为止。');
  });

  it('goes on from （一） to （十） after a sentence', () => {
    const numbers = [...'一二三四五六七八九十'];
    for (const [at, number] of numbers.slice(0, -1).entries())
      continued(`（${number}）主动公开。全年公开各类信息214条。`, `（${numbers[at + 1]}）`);
    continued('(二)依申请公开。全年新收申请69件,均已办结。', '(三)');
    continued('　　（四）平台建设。栏目设置清楚，检索方便。', '　　（五）');
  });

  it('goes on from 1. to 10., as the list is written', () => {
    for (let number = 1; number < 10; number++) continued(`${number}.公开不及时。`, `${number + 1}.`);
    continued('1. 公开不及时；', '2. ');
    continued('3、公开不及时。', '4、');
    continued('（1）公开不及时。', '（2）');
  });

  it('leaves headings and labels alone', () => {
    plain('### （一）主动公开');
    plain('（一）主动公开');
    plain('（四）政府信息公开平台建设。');
    plain('（一）予以公开');
    plain('1.属于国家秘密');
    plain('一、总体情况');
    plain('1.5万元用于平台维护。');
  });

  it('leaves an empty item, a list on one line and the middle of an item alone', () => {
    plain('二是');
    plain('一是公开不及时；二是解读不够。');
    plain('（一）主动公开。全年公开214条。（二）依申请公开。均已办结。');
    plain('一是公开', '不及时；');
    plain('下一步，一是加强培训；');
  });
});

describe('words', () => {
  it('are numbers with their separators, runs of Chinese characters, Latin words', () => {
    assert.deepEqual(wordsOf('收费1,234.56万元，占17.46%，５２件'), [
      '收费',
      '1,234.56',
      '万元',
      '占',
      '17.46',
      '５２',
      '件',
    ]);
    assert.deepEqual(wordsOf('| （七）总计 | -3 | 1,2 |'), ['七', '总计', '3', '1', '2']);
    assert.deepEqual(wordsOf('<!-- nianbao-disable-line row-total -- 理由 -->'), [
      'nianbao-disable-line',
      'row-total',
      '理由',
    ]);
    assert.deepEqual(wordsOf('1.属于国家秘密'), ['1', '属于国家秘密']);
    assert.deepEqual(wordsOf('國辦發〔2021〕30號'), ['國辦發', '2021', '30', '號']);
  });
});

describe('brackets', () => {
  it('《 （ “ 〔 close themselves, before Chinese marks too, and go around a selection', () => {
    for (const pair of ['《》', '（）', '“”', '〔〕', '【】', '()']) {
      const [open, close] = pair;
      assert.ok(
        configuration.brackets.some(([one, other]) => one === open && other === close),
        pair,
      );
      assert.ok(
        configuration.autoClosingPairs.some((one) => one.open === open && one.close === close),
        pair,
      );
      assert.ok(
        configuration.surroundingPairs.some(([one, other]) => one === open && other === close),
        pair,
      );
    }
    for (const mark of '，。；、》）”|\n') assert.ok(configuration.autoCloseBefore.includes(mark), mark);
  });

  it('region comments fold', () => {
    const { start, end } = configuration.folding.markers;
    assert.match('<!-- region 表三 -->', new RegExp(start));
    assert.match('  <!-- #endregion -->', new RegExp(end));
    assert.doesNotMatch('<!-- nianbao-disable -->', new RegExp(`${start}|${end}`));
  });
});

describe('the patterns of the language', () => {
  it('take a long line in their stride', () => {
    const lines = [
      '| ',
      '|',
      '一是',
      '（一）',
      '1.',
      '1. ',
      '　',
      ' ',
      '信息公开',
      '年度报告',
      '1,',
      'a-',
      '<!--',
    ].map((seed) => `${seed.repeat(20_000 / seed.length)}x`);
    const { folding, wordPattern, onEnterRules } = configuration;
    const patterns = [
      new RegExp(language.firstLine),
      new RegExp(folding.markers.start),
      new RegExp(wordPattern.pattern, `g${wordPattern.flags}`),
      ...onEnterRules.map(({ beforeText }) => new RegExp(beforeText)),
    ];
    const before = performance.now();
    for (const line of lines) for (const pattern of patterns) line.match(pattern);
    // 150 patterns on 13 lines take about 0.1 s; one that runs away on one of them takes minutes.
    assert.ok(performance.now() - before < 5000);
  });
});
