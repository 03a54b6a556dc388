/** Reports that rightly speak of betting and lotteries are not accused; whatever is welded to a body's name is found. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lintText } from '../../../core/lint/engine';

const PLACES = ['青石县', '白河区', '云岭市', '溪下镇', '金沙县', '永利街道', '江南区', '皇冠街道'];
const BODIES = [
  '公安局',
  '体育局',
  '民政局',
  '文化和旅游局',
  '人民政府',
  '市场监督管理局',
  '委宣传部',
  '融媒体中心',
];
const LEADS = [
  '2023年，',
  '全年',
  '一年来，',
  '会同有关部门',
  '为回应关切，',
  '按照上级部署，',
  '通过门户网站和“i青石”APP，',
  '',
];
const ACTS = [
  '打击网络赌博',
  '查处棋牌室',
  '取缔赌博窝点',
  '破获跨境博彩案件',
  '关停买球网站',
  '打击澳门赌场代理',
  '整治竞猜投注软件',
  '查获老虎机',
  '抓获百家乐赌博人员',
  '防范开云体育等境外平台诈骗',
  '捣毁必威体育赌博团伙',
  '打击色情直播',
  '查处成人网站',
  '封堵365bet等境外网站',
  '处罚偷拍行为',
];
const TOPICS = [
  '体育彩票销售',
  '体育彩票开奖结果',
  '福彩公益金使用',
  '彩票公益金分配',
  '世界杯期间安保',
  '欧洲杯主题展览',
  '世界杯观赛区管理',
  '政策有奖竞答',
  '灯谜竞猜活动',
  '知识竞猜',
  '棋牌比赛',
  '棋牌协会登记',
  '娱乐场所名录',
  '体育场馆开放',
  '体育直播',
  '足球比赛直播',
  'CCTV体育频道报道',
  '官网改版',
  'APP下载量',
  '手机版网站建设',
  '小程序注册登录',
  '短视频制作',
  '电竞产业规划',
  '真人图书馆活动',
  '香港马会捐赠',
  '12345热线',
  'H5作品',
  '中国体育彩票官网信息',
  '福利彩票发行',
];
const DONE = [
  '信息12条',
  '情况公开3次',
  '的通报8份',
  '工作信息公开及时',
  '专栏更新20次',
  '被省厅通报表扬',
  '',
];
const MARKS = ['，', '；', '、', '。', '。\n', '，其中'];

const sentence = fc
  .tuple(
    fc.constantFrom(...LEADS),
    fc.constantFrom(...PLACES),
    fc.constantFrom(...BODIES),
    fc.constantFrom('', '公开', '发布', '联合'),
    fc.constantFrom(...ACTS, ...TOPICS),
    fc.constantFrom(...DONE),
    fc.constantFrom(...MARKS),
  )
  .map((parts) => parts.join(''));

const BRANDS = [
  '365bet',
  'bet365',
  'beat365',
  'best365',
  '365体育',
  '威廉希尔',
  '必威体育',
  '亚博体育',
  '万博app',
  '开云体育',
  '乐鱼体育',
  '九游会',
  '米乐app',
  '华体会',
  '爱游戏体育',
  'bob体育',
  'ku体育',
  'xyz体育',
  'uedbet',
  '皇冠体育app',
  '金沙娱乐城',
  '新葡京',
  '永利棋牌',
  'AG真人',
  'PG电子',
  'mg电子',
  '太阳城娱乐官网',
  '威尼斯人赌场',
  '百家乐',
  '六合彩',
  '菠萝视频',
  '麻豆传媒',
  '成人视频',
  '開雲體育',
  '樂魚體育',
  '澳門賭場',
  'ＢＥＴ365',
  '銀河娛樂城',
];
const PROMOTIONS = [
  '',
  '官网',
  'app下载',
  '手机版官网',
  '注册登录',
  '登录入口',
  'APP官网',
  '(中国)官方网站',
  '下载安装最新版',
  '官网首页',
  '網頁版',
];
const WELDED_TO = [
  '人民政府',
  '(白河区)行政审批局',
  '市政务服务管理局',
  '县教育局',
  '溪下乡人民政府',
  '管理委员会',
  '街道办事处',
  '财政局',
  '住房和城乡建设局',
  '人民政府办公室',
  '區人民政府',
  '政务公开领导小组办公室',
  '交通运输局',
];

function hijacks(prose: string) {
  const { findings, failures } = lintText(
    `青石县教育局2023年政府信息公开工作年度报告\n一、总体情况\n${prose}\n`,
  );
  assert.deepEqual(failures, []);
  return findings.filter(({ rule }) => rule === 'hijacked-text');
}

describe('hijacked-text', () => {
  it('raises nothing in reports on public security, sport, civil affairs and publicity', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
        assert.deepEqual(hijacks(sentences.join('')), []);
      }),
      { numRuns: 1500, seed: 2023 },
    );
  });

  it('finds whatever is welded to the name of a body, once', () => {
    const welded = fc.tuple(
      fc.constantFrom('青石', '，', '请与武汉', '《', '2023年，'),
      fc.constantFrom(...BRANDS),
      fc.constantFrom(...PROMOTIONS),
      fc.constantFrom(...WELDED_TO),
      fc.constantFrom('公开信息12条。', '》', '联系'),
    );
    fc.assert(
      fc.property(welded, ([before, brand, promotion, body, behind]) => {
        const found = hijacks(before + brand + promotion + body + behind);
        assert.deepEqual(
          found.map(({ severity }) => severity),
          ['error'],
        );
      }),
      { numRuns: 1500, seed: 2023 },
    );
  });

  it('finds whatever is joined by underscores, once', () => {
    const words = fc
      .tuple(fc.constantFrom(...BRANDS), fc.constantFrom(...PROMOTIONS))
      .map((parts) => parts.join(''));
    const chain = fc.tuple(
      fc.constantFrom('青石', '', '《'),
      fc.array(words, { minLength: 2, maxLength: 4 }),
      fc.constantFrom('', ...WELDED_TO),
      fc.constantFrom('。', '开展检查。', '》'),
    );
    fc.assert(
      fc.property(chain, ([before, parts, body, behind]) => {
        const found = hijacks(before + parts.join('_') + body + behind);
        assert.deepEqual(
          found.map(({ severity }) => severity),
          ['error'],
        );
      }),
      { numRuns: 1500, seed: 2023 },
    );
  });
});
