/** Characters of place names and organs beside those of the form's own words: Traditional, and the Simplified ones. */
const TRADITIONAL = [
  '東廣嶺蘇遠寧陽慶漢溫濟灣島龍鳳馬魚橋樂錦鐵銅銀錫貴賓貢資財賀賢贛蘭蓮葉薩藍蕪薊榮楊楓樅棗棲瀘瀏瀋漣滄滬淶湯潁澠濰濱灘瀾烏',
  '煙爾獅瑪瓊甌盧碭禮種穎紅紹綏膠臨萊詔誠諸謙贊趙軍輝輪遼運邊郟鄒鄖鄧鄭鄲鍾鎬鑲長閔閩閬陝陳隴隨雙雞靈韓頭顧飛館駐騰驛魯鶴鷹',
  '麗黃團圖壩壽夢嶗峽崗帶師廈彌恆懷撫晉極樓橫歐歷殘氣涼溝療稅糧紀綠職肅興藥裝觀視賽車農遊選鋼錄陸風養體黨齡僑價儲協啟墾宮撥',
  '殯聞訊調貿購質輸鐘勞戰態營驗測隊婦築綜繪礎壯',
].join('');
const SIMPLIFIED = [
  '东广岭苏远宁阳庆汉温济湾岛龙凤马鱼桥乐锦铁铜银锡贵宾贡资财贺贤赣兰莲叶萨蓝芜蓟荣杨枫枞枣栖泸浏沈涟沧沪涞汤颍渑潍滨滩澜乌',
  '烟尔狮玛琼瓯卢砀礼种颖红绍绥胶临莱诏诚诸谦赞赵军辉轮辽运边郏邹郧邓郑郸钟镐镶长闵闽阆陕陈陇随双鸡灵韩头顾飞馆驻腾驿鲁鹤鹰',
  '丽黄团图坝寿梦崂峡岗带师厦弥恒怀抚晋极楼横欧历残气凉沟疗税粮纪绿职肃兴药装观视赛车农游选钢录陆风养体党龄侨价储协启垦宫拨',
  '殡闻讯调贸购质输钟劳战态营验测队妇筑综绘础壮',
].join('');

/** The Simplified character by the Traditional one. */
export const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from(TRADITIONAL, (character, at) => [character, SIMPLIFIED[at] ?? character]),
);
