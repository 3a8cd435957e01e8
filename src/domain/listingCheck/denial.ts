/** Words with ない that deny nothing: duty, doubt, invitation, apology, and denials of a limit. */
const NOT_DENYING =
  /なければ(なら|いけ)|ないと(いけ|なら|困)|ねばなら|かもし(れ|)?(ない|ません)|足り(ない|ません|ず)|欠かせ|すみません|申し訳(ない|あり)|(構|かま)(わない|いません)|やむを得|ません(か|でしょうか)|ない(か|でしょうか)[？?]?$|(だけ|のみ|ばかり)(では|じゃ)(ない|なく|ありません)|に(限|かぎ)(ら|りません)|を?問わ|問いません|問わない|にかかわらず|なくても(でき|大丈夫.*お願|歓迎|可)|間に合(わ|い)|手が(回ら|空か|離せ)|(少|すく)な(い|く)|不慣れ|もったいない|何気な|しか(あり|でき|し|い|ござ)|(ない|なく|ぬ)(よう|まま|うち|程度|くらい|ぐらい|ほど|ペース|範囲)|切れ(ない|ず)|たまらな|言うまでもな|思いがけ|さりげな|まちがえず|間違えず|慌てず|あわてず|焦らず|急がず|かかさず|欠かさず|忘れず|ためらわず|遠慮せず|残さず|休まず|いやがらず|嫌がらず|(ある|いる)[^、]{0,4}と(い)?ない/gu
/** Two denials are a request. */
const DOUBLE =
  /ない(わけ|訳|こと|とい(う|った)こと)(では|じゃ|は|も)(あり|ない|なく|ござ)|なく(は|も)(ない|ありません|ございません)|ないとは(言え|いえ|限)|なしではな|ない(もの|もん)でもない|(ない|なし|ゼロ|なく)の?(日|とき|時|週|回|場合)もあ|と(言|い)いたい(ところ|の)|以外(に|の.{0,6})?(は|も)?(あり|し|行い|お願いし|頼|いたし)(ません|ない)|(ない|なし|ません)(と|とは)(限|かぎ)ら/u
/** 「経験は不要」「抵抗のない方」: what is denied is no act. */
const QUALITY =
  /(経験|資格|知識|技術|免許|自信|抵抗|抵抗感|不安|心配|問題|偏見|支障|遠慮|年齢|学歴|研修|予約|服装|費用|持ち物|準備|決まり|ノルマ|面接|無理|制限|上限|期限|間違い|違い|(腰|体力)|むずかし(い|く)|難し(い|く)|大変)[^、]{0,10}?(ない|なく|なし|ません|不要|不問|無用|いら)/gu
const DENIAL =
  /(ない|無い|なし|ナシ|無し|なく|無く|ません|ぬ(?=$|よう)|ず(?=に|、|$)|まい$|不要|必要な(い|く|し)|禁止|お断り|ご遠慮|遠慮|対象外|範囲外|担当外|業務外|除外|含ま|含み|含め|NG|ng|ＮＧ|×|✕|✖|ノータッチ|皆無|無関係|ゼロ|0件|控え|避け|やめて|なさらない|しないで|免除|不可|厳禁|受け付けておりません)/gu
const ASKING =
  /お願い|おねがい|ください|下さい|いただ[くけいき]|頂[くけき]|募集|ほし|欲し|もら[いえう]|手伝|求め|お任せ|できる(方|人)|くれる|くださる|やって/u
/** 「お願いすることは」right before a denial is what is denied; 「控えてください」asks for leaving off. */
const DENIED_REQUEST =
  /(を|に)?(ボランティア|皆)?[^、]{0,6}(お願い|おねがい|頼|手伝|していただ|してもら|任せ)[^、。]{0,6}?(こと|もの|必要|予定|つもり)?(は|が|も|など)*[^、。]{0,4}$/u
/** 「作業を手伝うこと、」「トイレのお手伝い、」 name acts and ask for none. */
const ACT_NOUN = /(手伝|お願い|任せ)[^、。]{0,6}(こと|もの|業務|仕事|作業|、|や|・)/gu
const NEAR = 8

/** Whether what follows a hit says that it is not wanted. A denial of something else in the same clause is none. */
export function denies(after: string): boolean {
  const plain = after.replace(NOT_DENYING, '').replace(QUALITY, '')
  for (const found of plain.matchAll(DENIAL)) {
    const [word] = found
    const follow = plain.slice(found.index + word.length)
    if (word.startsWith('含') && !/^(ま(れ)?|み|め)?(ませ|ない|ず|ん)/u.test(`${word.slice(1)}${follow}`)) continue
    const gap = plain.slice(0, found.index)
    if (gap.length <= NEAR) return true
    const after = follow.replace(/^(て|で|し|い)*(ください|下さい|いただ|ほし)/u, '')
    if (!ASKING.test(gap.replace(ACT_NOUN, '').replace(DENIED_REQUEST, '')) && !ASKING.test(after)) return true
  }
  return false
}

/** 「測り終わる10時から」: a time, before or after which the work is. */
export const isOver = (after: string): boolean =>
  /^(が|を|の)?(終わ(る|った)|終え(る|た)|済(む|んだ|ませた))(ころ|頃|時間|[0-9午前後]+時|[0-9]+分)/u.test(after)

/** 「『介助なし』と書いてありますが実際はあります」 */
const TAKEN_BACK = /(実際|本当|ほんとう)(に)?は[^、]{0,6}(あり|お願い|やっ|手伝|入っ)/u

export const isDoubleDenial = (after: string): boolean => DOUBLE.test(after) || TAKEN_BACK.test(after)
