/** The prose of a department: of its own field, other words every year, every number a number of its tables. */
import type { Figures } from '../random-report';
import { filled, quantitiesOf } from '../sentences';

type Pick = <T>(from: readonly T[]) => T;

const NEWS = ['工作动态', '政策文件', '办事指南', '通知公告', '执法结果'];
const WAYS = ['图解', '短视频', '问答', '案例', '新闻发布会'];
const PLACES = ['政府网站', '微信公众号', '便民服务大厅', '村居公开栏', '融媒体中心'];
const TIMES = ['每月', '每季度', '每周', '年初', '年中和年末'];
const DEEDS = ['组织学习', '开展自查', '召开推进会', '发布提醒', '通报情况'];
const LACKS = ['更新不够及时', '解读形式单一', '查找不够方便', '用语过于专业', '互动回应偏少'];
const CURES = ['明确专人负责', '缩短审核时间', '增加图文内容', '重新编排栏目', '定期回访群众'];

/** What stands in the place of a writer's own paragraphs, in their order. */
export function paragraphsFor(figures: Figures, field: string, random: () => number): readonly string[] {
  const { year } = figures;
  // Two years running never have the same words.
  const pick: Pick = (from) => {
    const own = from.filter((_, at) => (at + year) % 2 === 0);
    return own[Math.floor(random() * own.length)] as (typeof from)[number];
  };
  return [
    `（一）主动公开。围绕${field}这一群众关心的事项，${pick(TIMES)}梳理${pick(NEWS)}，通过${pick(PLACES)}向社会公布，并用${pick(WAYS)}的形式说明${field}的办理条件和流程。`,
    applications(figures, pick),
    `（三）政府信息管理。${year}年对${field}方面的文件${pick(TIMES)}清理，${pick(DEEDS)}，做到来源可查、去向可追、责任可究，过期的${pick(NEWS)}及时标注或者撤下。`,
    `（四）政府信息公开平台建设。在${pick(PLACES)}设置${field}专题，按对象分类编排${pick(NEWS)}，${pick(TIMES)}检查链接和附件，方便公众检索和下载。`,
    `（五）监督保障。由分管负责人牵头，${pick(TIMES)}${pick(DEEDS)}，把${field}的公开情况纳入工作考核、社会评议和责任追究的范围。`,
    `${year}年在${field}的公开上主要的问题是${pick(LACKS)}，与群众期待还有差距。下一步针对${field}${pick(CURES)}，${pick(TIMES)}${pick(DEEDS)}并公布改进结果。`,
  ];
}

const APPLICATIONS = [
  '{year}年共收到政府信息公开申请{new}件，上年结转{carryIn}件。',
  '本年度新收政府信息公开申请{new}件，办结{processed}件，结转下年度继续办理{carryOut}件。',
  '{year}年，我单位共收到依申请公开{new}件，已答复{processed}件。',
];

function applications(figures: Figures, pick: Pick): string {
  return `（二）依申请公开。${filled(pick(APPLICATIONS), quantitiesOf(figures)).text}`;
}

/** The paragraphs that the writers print. */
const PRINTED = [
  '（一）主动公开。及时更新各栏目内容，回应社会关切。',
  '（二）依申请公开。畅通受理渠道，按时答复。',
  '（三）政府信息管理。先审后发，动态调整目录。',
  '（四）政府信息公开平台建设。栏目设置清楚，检索方便。',
  '（五）监督保障。开展工作考核、社会评议和责任追究，结果良好。',
  '公开内容的针对性还不够，下一步将加强培训。',
];

/** A written report with other paragraphs. */
export function withParagraphs(text: string, paragraphs: readonly string[]): string {
  return PRINTED.reduce((told, printed, at) => told.replace(printed, () => paragraphs[at] ?? printed), text);
}
