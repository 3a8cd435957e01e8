import { searchKey } from '../text/searchKey'
import type { StepClass } from './step'

export const SUGGESTION_REASONS = ['body_care', 'medical', 'money', 'profession', 'infection', 'around', 'unknown'] as const
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number]
export type Suggestion = { class: StepClass; because: SuggestionReason }

const keys = (list: string): string[] => list.split(/\s+/u).filter(Boolean).map(searchKey)

/** Things and acts of the work, as words that people write; compared in the form of `searchKey`. */
const THING = {
  person: keys('利用者 入居者 入所者 ご本人 お年寄り 高齢者 患者 方を 方の 様を 様の さんを さんの'),
  body: keys('身体 体を 体の からだ 背中 髪 口の中 口もと 口元 顔 手足 足を 爪 陰部 皮膚 清拭 洗髪 洗身'),
  occasion: keys(
    'にゅうよく おふろ しょくじ はいせつ 入浴 お風呂 食事 排泄 排せつ トイレ 更衣 着替え 移乗 移動 歩行 起床 就寝 口腔 歯みがき 歯磨き 整容 ひげそり 送迎',
  ),
  medicine: keys(
    '薬 点眼 目薬 軟膏 湿布 インスリン 血糖 吸引 経管 胃ろう 点滴 注射 褥瘡 創傷 傷の カテーテル 浣腸 摘便 酸素 バイタル 血圧 体温 検温 脈拍',
  ),
  money: keys('お金 現金 通帳 小口 集金 預り金 預かり金 買い物代 支払 印鑑 キャッシュカード'),
  excreta: keys('汚物 便器 尿器 ポータブルトイレ おむつ オムツ パッド 嘔吐 血液'),
  profession: keys(
    '記録 申し送り 見守り 観察 計画 アセスメント モニタリング 相談 面談 リハビリ 機能訓練 カンファレンス 会議 看護 判断 水分補給 とろみ ナースコール 夜勤 巡視 ベッドメイキング シーツ交換 指導 エプロンかけ',
  ),
  around: keys(
    'トイレ清掃 トイレの清掃 トイレ掃除 トイレの掃除 トイレットペーパー 床 窓 廊下 手すり 手摺 玄関 居室 食堂 浴室 脱衣所 浴槽 テーブル いす 椅子 棚 タオル シーツ 洗濯 リネン 食器 お膳 お盆 配膳 下膳 おしぼり 箸 湯のみ お茶 献立 エプロン 掲示 ポスター 資料 書類 用紙 封筒 コピー 広報 飾り 会場 道具 備品 物品 消耗品 シャンプー 石けん 加湿器 花壇 草 植木 プランター ゴミ ごみ 換気 車いす 歩行器 スリッパ 傘 本棚 写真 歌詞 名札 備蓄 レクリエーション 話し相手 傾聴 おしゃべり 囲碁 将棋 読み聞かせ',
  ),
}
const ACT = {
  assist: keys('介助 介護 支え 抱え 起こす 乗せ 移す 誘導 付き添 付添 連れ 食べさせ 飲ませ 着せ 脱がせ ケア 介抱'),
  /** Care when nothing of the surroundings stands beside it: お風呂のお手伝い, but not 配膳のお手伝い. */
  help: keys('手伝 世話 サポート 補助'),
  touch: keys('洗う 洗い 洗って 拭く 拭き 拭い 切る 切り 剃る 塗る 塗布 さする もむ 触れ'),
  around: keys(
    '掃除 清掃 片付 かたづけ 拭 洗 たたむ たたみ 整理 補充 並べ 運ぶ 運び 運搬 配る 配り 配膳 下膳 準備 用意 設営 飾り 貼 折 封入 コピー 印刷 入力 数え 水やり 草取り 掃き ゴミ ごみ 換気 消毒 回収 返却 仕分け 話し相手 傾聴 おしゃべり 読み聞かせ 対局 演奏 交換 張り',
  ),
}
/** Words that name a thing by what it is for: cleaning it is no care. Taken out before care is looked for. */
const BENIGN = new RegExp(
  keys(
    '入浴後 入浴前 入浴が終わ 食事前 食事後 食事の前 食事の後 食事のあと 食事用 食後 食前 口腔ケア用品 入浴用品 排泄用品 トイレットペーパー トイレ清掃 トイレの清掃 トイレ掃除 トイレの掃除 車いすの清掃',
  )
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|'),
  'gu',
)
const CLAUSES = /[、。，．,\n;；]/u

const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word))

function prohibitedIn(clause: string): SuggestionReason | null {
  const text = searchKey(clause).replace(BENIGN, '')
  const surroundings = has(text, THING.around) || has(text, ACT.around)
  const assists = has(text, ACT.assist) || (has(text, ACT.help) && !surroundings)
  if (has(text, THING.medicine)) return 'medical'
  if (has(text, THING.money)) return 'money'
  if (assists && (has(text, THING.occasion) || has(text, THING.person) || has(text, THING.body))) return 'body_care'
  if (has(text, THING.body) && has(text, ACT.touch)) return 'body_care'
  return has(text, keys('身体介護 清拭 洗髪 洗身 移乗 おむつ交換 オムツ交換 パッド交換 体位交換')) ? 'body_care' : null
}

/**
 * The class a step seems to be of, and why, from acts and things that its words name. Fails closed: prohibited where any
 * clause names care of a body, medicine or money; 周辺 only with a thing and an act of the surroundings and nothing of a
 * profession; 専門 for everything else. A help for whoever fills in a sheet, never the judgement of a listing.
 */
export function suggestClass(text: string): Suggestion {
  for (const clause of text.split(CLAUSES)) {
    const because = prohibitedIn(clause)
    if (because) return { class: 'prohibited', because }
  }
  const whole = searchKey(text).replace(BENIGN, '')
  if (has(whole, THING.profession)) return { class: 'professional', because: 'profession' }
  if (has(whole, THING.excreta)) return { class: 'professional', because: 'infection' }
  const named = searchKey(text)
  return has(named, THING.around) && has(named, ACT.around)
    ? { class: 'around', because: 'around' }
    : { class: 'professional', because: 'unknown' }
}
