import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN, OTHER_HEADING, WARNED, WRONG_TOTAL } from '../../support/drafts';
import { suppressed } from '../../support/suppressed';
import { Workspace } from '../support/workspace';
import { BODY, listsOf, of, ofYear } from './lists-of';

describe('nianbao report', () => {
  let here: Workspace;
  beforeEach(() => {
    here = new Workspace();
  });
  afterEach(() => here.remove());

  const { run, files, rows, standings } = listsOf(() => here);

  it('writes a list for each body that has something to check, and an overview of all', async () => {
    here.write('财政.md', WRONG_TOTAL);
    here.write('教育.md', of('云岭区教育局', WARNED));
    here.write('水务.md', of('云岭区水务局', CLEAN));
    const { code, out, err } = await run();
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out, '写了 2 份清单（3 个机关，请更正 1 处，请核实 1 处）；在 清单\n');
    assert.deepEqual(files(), [
      '00总表.csv',
      '00总表.html',
      '00总表.md',
      'nianbao-lists.json',
      ...['云岭区教育局', '云岭区财政局'].flatMap((body) =>
        ['csv', 'html', 'md'].map((end) => `${body}.${end}`),
      ),
    ]);
  });

  it('says of each point where, what is there, what should be, why, by what rule, and what to do', async () => {
    here.write('财政.md', WRONG_TOTAL);
    await run();
    const [item, ...others] = rows(BODY);
    assert.deepEqual(others, []);
    const {
      文件行号: line,
      现为: present,
      应为: wanted,
      问题: message,
      依据: source,
      如何处理: how,
    } = item ?? {};
    assert.deepEqual(
      [item?.机关, item?.年度, item?.状态, item?.类别, item?.章节, item?.表, item?.行, item?.列, item?.文件],
      [
        BODY,
        '2024',
        '',
        '请更正',
        '第三部分 收到和处理政府信息公开申请情况',
        '表三（依申请公开）',
        '一、本年新收政府信息公开申请数量',
        '总计',
        '财政.md',
      ],
    );
    assert.match(
      WRONG_TOTAL.split('\n')[Number(line) - 1] ?? '',
      new RegExp(`^\\| 一、本年新收.*\\| ${present} \\|$`),
    );
    assert.equal(Number(wanted), Number(present) - 1);
    assert.match(message ?? '', /总计/);
    assert.match(source ?? '', /〔2021〕30号所附表格/);
    assert.match(how ?? '', new RegExp(`${present} 改为 ${wanted}`));
  });

  it('where no fix is offered, tells what the rule’s page advises to do in the report', async () => {
    here.write('教育.md', WARNED);
    await run();
    const [item] = rows(BODY);
    assert.equal(item?.规则, 'section-empty');
    assert.match(item?.如何处理 ?? '', /。$/);
    assert.doesNotMatch(item?.如何处理 ?? '', /nianbao|编辑器|命令/);
  });

  it('run again: corrected, not corrected and new are told apart, though lines moved', async () => {
    here.write('财政.md', WRONG_TOTAL);
    here.write('教育.md', of('云岭区教育局', WARNED));
    await run();
    here.write('财政.md', `\n\n\n${WRONG_TOTAL.replace(/^公开内容的针对性.*$/m, '')}`);
    here.write('教育.md', of('云岭区教育局', CLEAN));
    const { out } = await run();
    assert.match(out, /第 2 次：未改 1，新出现 1，已改 1；/);
    assert.deepEqual(standings(BODY), [`${standings(BODY)[0]?.split(' ')[0]} 未改`, 'section-empty 新出现']);
    assert.deepEqual(standings('云岭区教育局'), ['section-empty 已改']);
    const text = here.text('清单/云岭区教育局.md');
    assert.match(text, /本次核对没有需要贵单位核实的事项。/);
    assert.match(text, /## 已改/);
  });

  it('the third time it compares with the second', async () => {
    here.write('财政.md', WARNED);
    await run();
    here.write('财政.md', CLEAN);
    await run();
    here.write('财政.md', WARNED);
    await run();
    assert.deepEqual(standings(BODY), ['section-empty 新出现']);
    here.write('财政.md', CLEAN);
    await run();
    const { out } = await run();
    assert.match(out, /第 5 次：未改 0，新出现 0，已改 0；/);
    assert.deepEqual(rows(BODY), []);
    assert.doesNotMatch(here.text(`清单/${BODY}.md`), /已改\n/);
  });

  it('a cell that was changed and is still wrong is the same point', async () => {
    here.write('财政.md', WRONG_TOTAL);
    await run();
    const [item] = rows(BODY);
    const wrong = Number(item?.现为);
    here.write(
      '财政.md',
      WRONG_TOTAL.replace(new RegExp(`^(\\| 一、本年新收.*\\| )${wrong} \\|$`, 'm'), `$1${wrong + 5} |`),
    );
    await run();
    assert.deepEqual(
      rows(BODY).map((row) => [row.状态, row.现为]),
      [['未改', String(wrong + 5)]],
    );
  });

  it('a body that corrects its name has corrected nothing else', async () => {
    here.write('财政.md', WARNED);
    here.write('教育.md', of('云岭区教育局', WARNED));
    await run();
    here.write('财政.md', of('青川市云岭区财政局', WARNED));
    here.write('教育.md', of('云岭区教育和体育局', WARNED));
    await run();
    assert.deepEqual(standings(BODY), ['section-empty 未改']);
    assert.deepEqual(standings('云岭区教育局'), ['section-empty 未改']);
    assert.equal(rows('云岭区教育局')[0]?.机关, '云岭区教育和体育局');
  });

  it('what a comment gives a reason for is listed apart, also the next time', async () => {
    here.write('财政.md', WARNED);
    await run();
    here.write('财政.md', suppressed(WARNED, 'section-empty', '另文专报'));
    for (let round = 2; round <= 3; round++) {
      await run();
      const [row, ...others] = rows(BODY);
      assert.deepEqual(others, []);
      assert.deepEqual([row?.规则, row?.状态, row?.理由], ['section-empty', '已说明理由', '另文专报']);
    }
    here.write('财政.md', WARNED);
    await run();
    assert.deepEqual(standings(BODY), ['section-empty 新出现']);
  });

  it('of a report that is not among the files nothing is called corrected', async () => {
    here.write('2023/财政.md', ofYear(2023, WARNED));
    here.write('2024/财政.md', WARNED);
    here.write('2024/教育.md', of('云岭区教育局', WARNED));
    await run();
    assert.deepEqual(
      rows(BODY).map(({ 年度: year }) => year),
      ['2023', '2024'],
    );
    const list = here.text('清单/云岭区教育局.md');
    rmSync(join(here.folder, '2023/财政.md'));
    rmSync(join(here.folder, '2024/教育.md'));
    const { out } = await run();
    assert.match(out, /未改 1，新出现 0，已改 0；/);
    assert.deepEqual(standings(BODY), ['section-empty 未改', 'section-empty 本次没有查到年报']);
    assert.equal(here.text('清单/云岭区教育局.md'), list);
    here.write('2024/教育.md', of('云岭区教育局', WARNED));
    await run();
    assert.deepEqual(standings('云岭区教育局'), ['section-empty 未改']);
  });

  it('a rule that is off, and a baseline, correct nothing', async () => {
    here.write('财政.md', WARNED);
    await run();
    await here.run(['lint', '财政.md', '--write-baseline', '基线.json']);
    for (const more of [
      ['--rule', 'section-empty=off'],
      ['--baseline', '基线.json'],
    ]) {
      const { out } = await run(...more);
      assert.match(out, /未改 0，新出现 0，已改 0；/);
      assert.deepEqual(rows(BODY), []);
    }
    await run();
    assert.deepEqual(standings(BODY), ['section-empty 未改']);
  });

  it('lists information only where it is asked for; what was listed stays until it is corrected', async () => {
    here.write('财政.md', OTHER_HEADING);
    await run();
    assert.equal(files().includes(`${BODY}.csv`), false);
    await run('--min-severity', 'information');
    assert.deepEqual(standings(BODY), ['section-title 新出现']);
    assert.equal(rows(BODY)[0]?.类别, '供参考');
    assert.equal(rows(BODY)[0]?.应为, '主动公开政府信息情况');
    await run();
    assert.deepEqual(standings(BODY), ['section-title 未改']);
  });

  it('with --archive lists what last year’s report says otherwise, with its number', async () => {
    const before = ofYear(2023, CLEAN);
    const [handedOn = '', ...rest] = (/^\| 四、结转.*$/m.exec(before)?.[0] ?? '').match(/\d+/g) ?? [];
    here.write('2023.md', before);
    here.write('2024.md', CLEAN);
    assert.ok(rest.length > 0);
    await run('--archive', '-f', 'csv');
    const carried = rows(BODY).filter((row) => row.规则 === 'carry-over');
    assert.deepEqual(
      carried.map(({ 年度: year, 行: row }) => [year, row]),
      [['2024', '二、上年结转政府信息公开申请数量']],
    );
    assert.ok(carried[0]?.应为 === handedOn || carried[0]?.问题?.includes(`2023年结转 ${handedOn}`));
    rmSync(join(here.folder, '2023.md'));
    await run('--archive', '-f', 'csv');
    assert.deepEqual(
      standings(BODY).filter((standing) => standing.startsWith('carry-over')),
      [],
    );
    here.write('2023.md', before);
    await run('--archive', '-f', 'csv');
    assert.deepEqual(
      standings(BODY).filter((standing) => standing.startsWith('carry-over')),
      ['carry-over 未改'],
    );
  });

  it('takes settings, ignore files and other reports into account as lint does', async () => {
    here.write(
      'nianbao.config.json',
      JSON.stringify({ rules: { 'section-empty': 'off' }, ignore: ['丙.md'] }),
    );
    here.write('甲.md', WARNED);
    here.write('丙.md', of('云岭区教育局', WRONG_TOTAL));
    await run();
    assert.deepEqual(
      rows('00总表').map(({ 机关: body }) => body),
      [BODY, '合计'],
    );
    assert.equal(files().length, 4);
  });

  it('its own lists are no reports, for itself and for lint', async () => {
    for (let at = 0; at < 8; at++) here.write(`${at}.md`, of(`云岭区第${at}局`, WRONG_TOTAL + OTHER_HEADING));
    await run('--min-severity', 'hint');
    const before = files();
    assert.ok(before.length > 24);
    assert.match((await run('--min-severity', 'hint')).out, /新出现 0，已改 0；在/);
    assert.deepEqual(files(), before);
    const { out } = await here.run(['lint', '.', '-q']);
    assert.match(out, /^检查了 8 个文件：[^\n]*\n[^略]*$/);
  });

  it('writes no lists among the reports', async () => {
    here.write('清单/财政.md', WARNED);
    const { code, err } = await run();
    assert.equal(code, 2);
    assert.match(err, /--out 的文件夹里有要检查的文件（清单\/财政\.md）/);
    assert.deepEqual(files(), ['财政.md']);
  });

  it('writes over nobody’s files: only to a folder of its own', async () => {
    here.write('财政.md', WARNED);
    here.write('别处/00总表.csv', '自己的表');
    const { code, err } = await here.run(['report', '财政.md', '--out', '别处']);
    assert.equal(code, 2);
    assert.match(err, /--out 的文件夹里有别的文件（00总表\.csv）/);
    assert.deepEqual(readdirSync(join(here.folder, '别处')), ['00总表.csv']);
    here.write('清单/.DS_Store', '');
    assert.equal((await run()).code, 0);
    rmSync(join(here.folder, '清单/nianbao-lists.json'));
    assert.equal((await run()).code, 0, 'lists that are begun afresh');
  });

  it('bodies of one name get a file each, under names that every system takes', async () => {
    const far = of('滨州市云岭区财政局', WARNED);
    here.write('甲.md', of('青川市云岭区财政局', WARNED));
    here.write('乙.md', far);
    here.write('丙.md', WARNED.replaceAll(BODY, 'CON'));
    await run('-f', 'md');
    const names = files().filter((name) => name.endsWith('.md'));
    assert.deepEqual(new Set(names).size, names.length);
    for (const name of names) assert.doesNotMatch(name, /[\\/:*?"<>|]|^con\./i);
    assert.ok(names.length >= 4, names.join());
    await run('-f', 'md');
    assert.deepEqual(
      files().filter((name) => name.endsWith('.md')),
      names,
    );
  });

  it('holds against the lists of another folder with --previous', async () => {
    here.write('财政.md', WARNED);
    await run();
    here.write('财政.md', CLEAN);
    await here.run(['report', '财政.md', '--out', '第二次', '--previous', '清单', '-f', 'csv']);
    assert.deepEqual(readdirSync(join(here.folder, '第二次')).sort(), [
      '.nianbaoignore',
      '00总表.csv',
      'nianbao-lists.json',
      `${BODY}.csv`,
    ]);
    assert.match(here.text(`第二次/${BODY}.csv`), /,已改,/);
  });

  it('speaks Chinese to the bodies whatever the terminal speaks, and English where asked', async () => {
    here.write('财政.md', WRONG_TOTAL);
    const english = { env: { LANG: 'en_US.UTF-8' } };
    const { out } = await here.run(['report', '.', '--out', '清单'], english);
    assert.match(out, /^1 list\(s\) written/);
    assert.match(here.text(`清单/${BODY}.md`), /请核实。确有错误的，请更正后重新报送/);
    await here.run(['report', '.', '--out', 'lists', '--locale', 'en']);
    const text = here.text(`lists/${BODY}.md`);
    assert.match(text, /1 point\(s\) below need your attention/);
    assert.match(text, /\| please correct \| section 3 \(/);
    assert.match(text, /table 3 \(依申请公开\)/);
  });

  it('tells wrong usage, and leaves a folder alone whose record it cannot read', async () => {
    here.write('财政.md', WARNED);
    for (const [argv, reason] of [
      [['report', '.'], /要用 --out 写明清单的文件夹/],
      [['report', '.', '--out', 'x', '-f', 'pdf'], /--format 只能是 md, csv, html/],
      [['report', '.', '--out', 'x', '--year', '24'], /--year/],
      [['report', '无', '--out', 'x'], /没有这个文件或文件夹/],
      [['report', '.', '--out', 'x', '--previous', '无'], /无: 里面没有上次的清单记录/],
    ] as const) {
      const { code, err } = await here.run(argv);
      assert.equal(code, 2);
      assert.match(err, reason);
    }
    here.write('清单/nianbao-lists.json', '{"version":99}');
    const { code, err } = await run();
    assert.equal(code, 2);
    assert.match(err, /nianbao-lists\.json: 不是可用的清单记录/);
    assert.deepEqual(files(), ['nianbao-lists.json']);
  });
});
