import type { Clause } from './clauses'
import { written } from './written'

/** A clause that denies without naming anything: 「（なし）」「一切ありません」; it speaks of the one before. */
export const onlyDenies = (clause: Clause): boolean =>
  /^(は|も|:|：|→|、|・|一切|いっさい|全く|まったく|すべて|全て|もちろん)*(なし|ナシ|無し|ありません|ございません|不要|しません|行いません|いたしません|お願いしません|禁止|×|NG|対象外)(です|よ|ので|から|!|！)*$/u.test(
    written(clause.tokens),
  )

/** A heading under which everything listed is denied: 「お願いしないこと」「禁止事項」. */
export const headsDenials = (clause: Clause): boolean =>
  /(お?願い(は)?(し|いた|致)(ない|ません)|(し|やら|行わ|いたさ|致さ)ない(で(いただく|ほしい|ください))?(こと|業務|作業|もの|お?仕事)|禁止(事項|業務|行為|されて)|対象外|含(ま(れ)?|み)(ない|ません)|(お願いし|あり|行い|し)ませんもの|できないこと|やってはいけ|してはいけ|NG事項|NGこと)(の?(業務|内容|もの|こと|作業|例))?(です|は|について|一覧)?[:：、]?$/u.test(
    written(clause.tokens),
  )

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
