/**
 * Which words are a slip when they stand twice. Chinese doubles words freely (天天, 高高兴兴, 研究研究), and a phrase may
 * end in the word that the next begins with (公开公开内容, 学习习近平): only what can be neither is listed.
 */
import type { Repeat } from './repeats';

interface Single {
  /** Characters before or behind that make a word with one of the two: 为了了解, 不了了之. */
  readonly before?: string;
  readonly behind?: string;
}

const SINGLE: ReadonlyMap<string, Single> = new Map([
  ['的', { before: '目打', behind: '确士' }],
  ['了', { before: '不', behind: '解然结断却' }],
  ['和', { before: '谐饱总调求间共', behind: '平谐气睦解美好善煦缓' }],
  ['在', { before: '存所实现内外潜旨好应', behind: '校线职岗建编册场座役读押学' }],
  ['局', { behind: '长机域党领属直务部办内网级班门面势限地所里下' }],
  ['府', { before: '天', behind: '办院际南谷' }],
  ['厅', { behind: '长机属办党领直内室级局' }],
  ['委', { behind: '员托派任领机办属党书婉会内直' }],
  ['我', { before: '自忘', behind: '' }],
  ['也', {}],
  ['很', {}],
]);

/** Of two to four characters, never doubled and never at a seam of phrases. */
const NEVER = new Set(
  (
    '我局 我市 我区 我县 我镇 我乡 我办 我委 我厅 我院 我校 我街 本局 本机关 我们 进行 以及 根据 按照 依照 关于 对于 由于 ' +
    '为了 并且 或者 及时 切实 积极 严格 认真 充分 应当 可以 已经 其中 因此 同时 此外 例如 加强 做好 开展 提高 ' +
    '推动 完善 强化 促进 确保 坚持 围绕 结合 聚焦 深入 健全 建立 制定 收到 进一步'
  ).split(' '),
);

/** What begins with one of these and is another word: 做好做好事. */
const SEAM = /^(?:做好[事人]|加强版|进行时|深入浅)/;

/** A slip only where nothing follows that the second could belong to: 加强管理管理。 */
const AT_END = new Set(
  (
    '工作 管理 服务 信息 资金 审核 政策 文件 申请 情况 制度 机制 平台 网站 部门 单位 机关 人员 群众 内容 方式 渠道 问题 责任 ' +
    '监督 培训 保障 建设 发展 指导 规定 要求 报告 目录 指南 栏目 任务 措施 答复 办理 发布 审查 考核 落实 提升 推进 规范 解读 ' +
    '政府 条例 数据 质量 水平 效率 能力 政府信息 信息公开 政务公开 办公室 委员会'
  ).split(' '),
);
const ENDS = '。，、；：,;:.！？!?）)”';
/** What follows a word that stands for itself. */
const PARTICLES = '的和等';

const WORK = '工作';
/** What 工作 makes a word with, so that 公开工作工作人员 is a seam. */
const OF_WORK =
  /^(?:人员|机制|要点|领导|小组|方案|制度|任务|计划|规范|流程|组|部门|会|总结|报告|年|台账|群|专班|责任|思路|实际|目标|情况|内容|经验|经费|量|站|岗|者|室|证|力|日|时|作|简报|动态|职责|手册|指南|规程|标准|要求|纪律|安排|重点|亮点|措施|办法|规则|条例|专题|推进|联络|部署|清单|考核|评|成|效|培训|交流|例|场|单|地|平台|队|负责)/;

/** Numbers and words for each make a series of what they count: 一件一件, 每次每次. */
const COUNTING = /[一二两三四五六七八九十百千万每各几半]/;

/** Whether a repeat in `text` is a slip, as far as a reader can be sure. */
export function isSlip(text: string, { start, length, end }: Repeat): boolean {
  const word = text.slice(start, start + length);
  const before = text[start - 1] ?? '';
  const behind = text[end] ?? '';
  if (length === 1) return isSingleSlip(word, before, behind, end - start);
  if (NEVER.has(word)) return !SEAM.test(text.slice(start + length, end + 1));
  if (AT_END.has(word) && endsHere(behind)) return true;
  if (word === WORK) return !OF_WORK.test(text.slice(end, end + 2));
  return length > 2 && !AT_END.has(word) && !COUNTING.test(word) && !isItselfDoubled(word);
}

function isSingleSlip(word: string, before: string, behind: string, times: number): boolean {
  const single = SINGLE.get(word);
  if (single === undefined || times > 3) return false;
  return !isIn(single.before, before) && !isIn(single.behind, behind);
}

function isIn(characters: string | undefined, one: string): boolean {
  return characters !== undefined && one !== '' && characters.includes(one);
}

function endsHere(behind: string): boolean {
  return behind === '' || ENDS.includes(behind) || PARTICLES.includes(behind);
}

/** 哈哈哈 and 公开公开: what stands twice is made of a repeat, which is told of itself or is none. */
function isItselfDoubled(word: string): boolean {
  return word[0] === word[1] || word.slice(0, 2) === word.slice(2);
}
