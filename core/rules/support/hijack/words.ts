/**
 * The vocabulary of advertisements that hacked pages and mirrors put into government texts: betting, games of chance
 * and pornography. Simplified and lower case; a text is folded to that before it is compared.
 */

/**
 * How much a word tells. `name`: an advertised name or phrase that no report needs. `shared`: a name that is also a
 * word or a company, told by what is advertised after it; `place`: one that is also a place, told by the trade; `latin`: what makes a name of
 * the Latin letters before it. `trade`: what is advertised; a report may rightly speak of it.
 * `promotion`: how it is advertised. `filler`: what stands between such words, and tells nothing.
 */
export type AdvertisedKind = 'name' | 'shared' | 'place' | 'latin' | 'trade' | 'promotion' | 'filler';

/** The words of each kind, parted by white space. */
export const ADVERTISED: Readonly<Record<AdvertisedKind, string>> = {
  name: `
    bet365 365bet beat365 bat365 best365 mobile365 365体育 365娱乐 365平台 365棋牌
    365在线 uedbet manbetx betway dafabet sbobet 1xbet 188bet 12bet 88bet m88
    w88 fun88 18luck bwin k8凯发 凯发k8 yabo vnsr hth华体会 威廉希尔 伟德国际 伟德亚洲 必威
    betvictor 亚博app 亚博官网 亚博娱乐 亚博平台 万博app 万博manbetx 新万博 华体会体育 华体会app 华体会 爱游戏app
    爱游戏官网 bob体育 bob综合体育 bob官网 bobapp ku游 ku体育 酷游体育 九游会 j9九游会 j9国际 米乐m6 m6米乐
    米乐app 乐鱼app 乐鱼官网 leyu 开云app 开云官网 开云电竞 开云平台 kaiyun bd半岛 江南体育app 雷火电竞 雷竞技
    泛亚电竞 贝博 贝搏体育 爱博体育 ld乐动 kok体育 ayx爱游戏 ob体育 hth体育 milan体育 南宫ng ng南宫 ng体育 b体育
    ob欧宝 od体育 沙巴体育 平博体育 pinnacle平博 皇冠现金 皇冠足球 皇冠新现金网 皇冠比分 hg皇冠 金沙娱乐 金沙赌场 澳门金沙
    葡京 新葡京 葡京娱乐 永利娱乐 永利皇宫 永利赌场 澳门永利 ag真人 ag亚游 ag旗舰厅 ag平台 亚游集团 真人ag pg电子 pg娱乐
    mg电子 mg游戏 cq9电子 jdb电子 bbin电子 pp电子 pt电子 fg电子 ag电子 pg麻将胡了 麻将胡了 太阳城娱乐 太阳城赌场
    申博太阳城 菲律宾申博 威尼斯人娱乐 澳门威尼斯人 威尼斯人赌场 银河娱乐城 银河国际娱乐 澳门银河 新濠天地娱乐 新濠影汇 澳门美高梅 美高梅娱乐
    巴黎人娱乐 澳门巴黎人 尊龙尊龙人生就是博 人生就是博 凯发娱乐 凯发国际 利来国际 w66利来 和记娱乐 和记怡情 博天堂 优德w88 龙8国际
    环亚娱乐 环亚ag 大发娱乐 大发快三 大发云 极速赛车 幸运飞艇 北京赛车 pk10 时时彩 重庆时时彩 六合彩 六开彩 香港六合 澳门六合
    新澳门资料 新澳门开奖 澳门开奖 香港马会 管家婆彩图 一肖一码 精准三肖 正版资料大全 开元棋牌 开元ky 棋牌娱乐 棋牌app 棋牌官网
    棋牌游戏平台 百家乐 老虎机 轮盘赌 捕鱼达人 捕鱼游戏app 真人荷官 真人娱乐 真人视讯 娱乐城 线上娱乐城 线上赌场 澳门赌场 澳门博彩
    博彩公司 博彩网 博彩官网 博彩平台推荐 澳门新葡 澳门太阳 体育投注 足球投注 电竞投注 在线投注 投注网 投注平台 下注平台 足球外围 外围足球
    外围投注 欧洲杯买球 世界杯买球 买球网 买球app 买球平台 买球软件 买足球 买球官网 竞猜官网 竞猜app 世界杯专用版 澳门赌博 赌博官网
    赌博app下载 赌场推荐 赌场官网 赌场网址 博彩业网址 彩票app 彩票官网下载 滚球体育 滚球app 冠军体育app 送彩金 注册送 白菜网
    白菜论坛 成人视频 成人网站 成人电影 成人影院 成人免费 黄色视频 黄色网站 a片 av在线 免费av 国产精品 国产亚洲 亚洲精品 亚洲欧美
    欧美一区 一区二区三区 久久精品 久久综合 精品久久 天天操 日日夜夜 老司机影院 福利影院 福利姬 做爰 高清无遮挡 无遮挡 麻豆传媒 麻豆视频
    麻豆 菠萝视频 草莓视频 丝瓜视频 香蕉视频 茄子视频 向日葵视频 榴莲视频 秋葵视频 芭乐视频 樱桃视频 荔枝视频 鸭脖视频 蜜桃视频 黄瓜视频
    小蝌蚪视频 91视频 91短视频 91在线 免费观看高清 在线观看免费 免费一级 性爱视频 色情直播 大尺度直播`,
  shared: `开云 乐鱼 九游 米乐 爱游戏 伟德 万博 亚博 尊龙 凯发 利来 环亚 天博 优德 亿博 申博 博亚 天辰 恒行 沐鸣 杏彩 杏耀 贝博 华体 云开 火狐 欧宝 雷火 球速 乐动`,
  place: `皇冠 金沙 永利 太阳城 银河 威尼斯人 美高梅 新濠 大发 半岛 星空 江南 南宫 新宝 宝盈 巴黎人 海洋之神 万豪 米兰 完美 东方 澳门 必一`,
  latin: 'bet 365 体育 娱乐 真人 电竞',
  trade: `博彩 赌场 赌球 买球 竞猜 投注 下注 棋牌 彩票 开奖 世界杯 欧洲杯 世俱杯 美洲杯 体育直播 足球直播 足球比分 篮球比分
    体育比分 德州扑克 斗地主 捕鱼 无码 偷拍 特码 管家婆 毛片 裸聊 约炮`,
  promotion: `官网首页 官网入口 官网登录 官网登陆 官方登录 官方版 官方app 官方下载 官方网址 app下载 app官网 app登录 官网app 官网下载 下载安装
    免费下载 手机版 手机app下载 网页版 电脑版 苹果版 苹果下载 安卓版 安卓下载 ios版 最新网址 备用网址 网址 登录入口 登陆入口 注册登录
    登录注册 注册入口 注册网址 登录网址 官网 官方网站`,
  filler: `app 官方 中国 首页 入口 平台 最新版 最新版本 手机端 线上 网上 直播 专用版 推荐 有限公司 集团 充值 提现 返水 彩金 视频
    电子 在线 在线观看 免费 登录 登陆 注册 下载 安装 足球 游戏 是什么意思 业 的 软件 网站 澳门 亚洲 国际 手机 世界 综合 信息 客户端 决赛 赛事 城 公司 英国 十大 正规 排名 最新 大全`,
};

/** What makes an advertised name of a `shared` word, right behind it. */
export const AFTER_SHARED =
  '体育 娱乐 app 官网 官方网站 棋牌 真人 电竞 投注 赌场 博彩 网址 网页版 手机版 登录入口 注册登录 k8 m6';

/** What makes an advertised name of a `place`: a place has an app, a website and a sports hall too. */
export const AFTER_PLACE = `棋牌 真人 电竞 投注 赌场 博彩 娱乐城 娱乐官网 娱乐app 娱乐网址 娱乐平台 娱乐登录 体育app 体育官网 体育平台
  体育下载 体育登录 体育投注 体育官方 体育娱乐 体育在线 体育网址 体育手机 现金网 ag 贵宾会`;

/** After a name and 体育 these words make a body or a thing of sport of it. */
export const OF_SPORT =
  '局 馆 中心 公园 场 学校 学院 总会 产业 事业 彩票 协会 运动 部门 设施 活动 健身 文化 旅游 和 与 委 赛';

/** What makes an advertised name of Latin letters: bob体育, ky棋牌. */
export const AFTER_LATIN = '体育 娱乐 棋牌 电竞 真人 彩票 投注';

/** Broadcasters, leagues and abbreviations before such a word are no advertisement. */
export const LATIN_NEVER =
  'cctv cntv nba cba espn pp qq wta fifa uefa btv tv it edi eda app h5 vr ar ai ip 5g k12 live ktv vip 3d 2d imax diy lol kpl cf e';

/** Before these words, and behind them, a trade is a lottery of the state, a room or a game of a community. */
export const RIGHTLY_BEFORE: Readonly<Record<string, string>> = {
  彩票: '体育 福利 中国',
  竞猜: '有奖 知识 灯谜',
};
export const RIGHTLY_BEHIND: Readonly<Record<string, string>> = {
  棋牌: '室 馆 类 活动 比赛 协会 赛',
  竞猜: '活动 游戏 环节 灯谜',
  麻将: '馆 室',
};

/** A sentence with one of these reports on such things, and does not advertise them. */
export const REPORTING =
  '打击 整治 查处 捣毁 破获 侦破 取缔 查获 封堵 关停 抓获 涉案 涉赌 涉黄 犯罪 嫌疑 诈骗 警惕 防范 抵制 远离 严禁 禁止 查封 扫黄 净网 反诈 非法 赌博 治安 拘留 团伙 盗播 安保 体彩 福彩 公益金 有奖 冒用 假冒 仿冒';
