/**
 * What word tables make of a mainland text when they convert it to Traditional characters. The words on the left stand
 * as a converted text has them; the words on the right are what the report said.
 */

/**
 * How much a word tells. `sure`: no report says it of its own; `taiwan`: a word of Taiwan that a mainland text may hold
 * too; `naive`: characters taken one for one, which no writer of Traditional mixes up.
 */
export type ConvertedKind = 'sure' | 'taiwan' | 'naive';

/** Word and mainland word, parted by `>`. */
export const CONVERTED: Readonly<Record<ConvertedKind, string>> = {
  sure: `
    規範性檔案>规范性文件 規范性檔案>规范性文件 政策檔案>政策文件 政策性檔案>政策性文件 公開檔案>公开文件 制發檔案>制发文件
    人民民眾>人民群众 民眾路線>群众路线 入口網站>门户网站 最佳化>优化 網際網路>互联网 物聯網路>物联网 小程式>小程序
    應用程式>应用程序 智慧型>智能 人工智慧>人工智能 智慧化>智能化 智慧財產權>知识产权 搜尋引擎>搜索引擎 巨觀>宏观
    許可權>权限 釋出>发布 迴圈>循环 數位化>数字化 數位政府>数字政府 數位經濟>数字经济 資訊公開>信息公开 資訊化>信息化
    資訊系統>信息系统 資訊平台>信息平台 軟體>软件 硬體>硬件 資料庫>数据库 伺服器>服务器 部落格>博客 服務視窗>服务窗口
    辦事視窗>办事窗口 綜合視窗>综合窗口 受理視窗>受理窗口 行動裝置>移动设备 行動端>移动端 行動網路>移动网络
    行動電話>移动电话 視覺化>可视化 短影片>短视频 微影片>微视频 使用者端>客户端 客戶端程式>客户端程序 全域性性>全局性
    計程車>出租车 奈米>纳米 晶片>芯片 社會民眾>社会群众 視訊會議>视频会议 即時通訊軟體>即时通信软件`,
  taiwan: `
    民眾>群众 網路>网络 影片>视频 建設專案>建设项目 重大專案>重大项目 重點專案>重点项目 專案建設>项目建设
    專案審批>项目审批 投資專案>投资项目 檔案>文件 模組>模块 連結>链接 設定>设置 報導>报道 線上線下>线上线下 線上訪談>在线访谈
    線上諮詢>在线咨询 線上申請>在线申请 線上互動>在线互动 線上客服>在线客服 線上辦理>在线办理 線上查詢>在线查询
    線上調查>在线调查 線上服務>在线服务 線上直播>在线直播 視訊>视频 資訊>信息 訊息>消息 透過>通过 使用者>用户
    程式>程序 簡訊>短信 介面>界面 登入>登录 點選>点击 回饋>反馈 搜尋>搜索 全域性>全局 列印>打印 影印>复印 載入>加载`,
  naive: `
    全麵>全面 方麵>方面 麵向>面向 麵對>面对 製度>制度 機製>机制 體製>体制 體係>体系 規范>规范 范圍>范围 關系>关系 聯系>联系
    准確>准确 標准>标准 重復>重复 復雜>复杂 今后>今后 以后>以后 之后>之后 征求>征求 征集>征集 采取>采取 采納>采纳
    采用>采用 后續>后续 進壹步>进一步 壹是>一是 統壹>统一 公眾號後臺>公众号后台`,
};

/** Sure words in Simplified characters, where no report has them either; few, for most texts are looked through for them. */
export const SURE_IN_SIMPLIFIED =
  '规范性档案>规范性文件 人民民众>人民群众 入口网站>门户网站 网际网路>互联网 小程式>小程序 智慧型查询>智能查询 搜寻引擎>搜索引擎';

/** Words in which 檔案 is meant, and others that stay as they are, by their Simplified form. */
export const KEPT =
  '檔案館 檔案局 檔案室 檔案法 檔案工作 檔案管理 檔案資料 檔案化 檔案查閱 檔案利用 業務檔案 人事檔案 電子檔案 健康檔案 信用檔案 誠信檔案 歷史檔案 工作檔案 城建檔案 檔案中心 檔案所';

/** 著 that is a particle or begins a verb: 着. */
export const PARTICLES =
  '著力>着力 著眼>着眼 著手>着手 著重>着重 隨著>随着 本著>本着 圍繞著>围绕着 沿著>沿着 朝著>朝着 存在著>存在着 意味著>意味着 有著>有着 接著>接着 沉著>沉着 藉著>借着 向著>向着';
