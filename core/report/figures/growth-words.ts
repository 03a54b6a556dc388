/** Words of growth: a number behind them is a difference or a rate, and counts nothing by itself. */
export const GROWTH =
  /(?:增长|增加|上升|提高|提升|下降|减少|降低|增幅|降幅|增多|缩短|多|少|涨)(?:率|了|为|达|约|近|超|幅度?|幅度为)*$/;
export const UP = /增长|增加|上升|提高|提升|增幅|增多|涨/;
export const DOWN = /下降|减少|降低|降幅|缩短/;
/** What is compared with: last year, or the period before. */
export const YEARLY =
  /同比|环比|比上一?年|较上一?年|较去年|比去年|上年同期|去年同期|与上一?年|与去年|(?:较|比)20\d\d年/;
