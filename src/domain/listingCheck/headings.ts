import type { Clause } from './clauses'
import { written } from './written'

/** A clause that denies without naming anything: 「（なし）」「一切ありません」; it speaks of the one before. */
export const onlyDenies = (clause: Clause): boolean =>
  /^(は|も|:|：|→|、|・|一切|いっさい|全く|まったく|すべて|全て|もちろん)*(なし|ナシ|無し|ありません|ございません|不要|しません|行いません|いたしません|お願いしません|お願いすることは(ありません|ございません)|頼みません|(直接)?触(り|れ)ません|触りませんし|扱いません|関わりません|立ち入りません|含みません|禁止|×|NG|対象外)(です|よ|ので|から|!|！)*$/u.test(
    written(clause.tokens),
  )

/** A heading under which everything listed is denied: 「お願いしないこと」「禁止事項」. */
export const headsDenials = (clause: Clause): boolean =>
  /(お?願い(は)?(し|いた|致)(ない|ません)|(し|やら|行わ|いたさ|致さ)ない(で(いただく|ほしい|ください))?(こと|業務|作業|もの|お?仕事)|禁止(事項|業務|行為|されて)|対象外|含(ま(れ)?|み)(ない|ません)|(お願いし|あり|行い|し)ませんもの|できないこと|やってはいけ|してはいけ|NG事項|NGこと)(の?(業務|内容|もの|こと|作業|例))?(です|は|について|一覧)?[:：、]?$/u.test(
    written(clause.tokens),
  )

const HEADED_DENIAL =
  /^(ボランティア(さん)?に|皆さんに)?(お?願いは?しない|頼まない|やらない|しない|行わない|していただかない)(こと|もの|業務|作業|お?仕事)(?=[^はがをもにのとで:：、。])/u
/** Where a heading ends that stands before what it denies without a mark between: 「お願いしないこと　食事介助」; 0 where there is none. */
export const headedDenialEnd = (clause: Clause): number => {
  const found = HEADED_DENIAL.exec(written(clause.tokens))
  return found === null ? 0 : (clause.tokens[0]?.start ?? 0) + found[0].length
}

const TITLE =
  /^(の|という|と題した|をテーマにした|を学ぶ|を考える)?(市民|公開|無料|オンライン|出前|入門|家族|地域|研修|[「『（(])?(向け)?(セミナー|講座|講演|講習|教室|研修|勉強会|フェア|相談会|シンポジウム|展|展示|ポスター|チラシ|冊子|パンフレット|リーフレット|本|絵本|漫画|曲|歌|映画|上映|DVD|紙芝居|ラベル|シール|札|表示|貼り紙|張り紙|看板|コーナー)/u
/** 「『親の金銭管理を考える』セミナー」: the brackets hold a name. */
export const isTitle = (clause: Clause): boolean => clause.inBrackets && TITLE.test(written(clause.tail))

/** A heading under which what is wanted is listed: 「すること」「お願いしたいこと」. */
export const headsRequests = (clause: Clause): boolean =>
  /(する|したい|いただく|いただきたい|ほしい|もらう)(こと|もの|業務|作業|お?仕事|内容)$|^(お?仕事|活動|作業|業務)?(の)?内容$|^お願い(ごと)?$/u.test(
    written(clause.tokens),
  )

/** A list without a predicate: 「・入浴介助、排泄介助」. */
export const isBareList = (clause: Clause): boolean =>
  !clause.tokens.some(
    ({ pos, surface, form }, at) =>
      (pos[0] === '動詞' &&
        pos[1] === '自立' &&
        !/^(する|し)$/u.test(surface) &&
        // 「お金の預かり」「足拭き」: a noun made of a verb.
        !(form === '連用形' && /^([、・,]|の|など|等|)$/u.test(clause.tokens[at + 1]?.surface ?? ''))) ||
      surface === 'ます' ||
      surface === 'です' ||
      surface === 'ください',
  )
