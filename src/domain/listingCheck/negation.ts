import type { Clause } from './clauses'
import type { Token } from './token'

/**
 * How a hit stands: asked for; denied (「ありません」「職員が行います」); or denied only in part (「原則ありません」), which a
 * person must read.
 */
export type Standing = 'asked' | 'denied' | 'halfDenied'

const written = (tokens: readonly Token[]): string => tokens.map(({ surface }) => surface).join('')

/** Words with ない that deny nothing: duty, doubt, invitation, apology, and denials of a limit. */
const NOT_DENYING =
  /なければ(なら|いけ)|ないと(いけ|なら|困)|ねばなら|かもし(れ|)?(ない|ません)|足り(ない|ません|ず)|欠かせ|すみません|申し訳(ない|あり)|(構|かま)(わない|いません)|やむを得|ません(か|でしょうか)|ない(か|でしょうか)[？?]?$|(だけ|のみ|ばかり)(では|じゃ)(ない|なく|ありません)|に(限|かぎ)(ら|りません)|を?問わ|問いません|問わない|にかかわらず|なくても(でき|大丈夫.*お願|歓迎|可)|間に合(わ|い)|手が(回ら|空か|離せ)|(少|すく)な(い|く)|不慣れ|もったいない|何気な|しか(あり|でき|し|い|ござ)/gu
/** Two denials are a request. */
const DOUBLE =
  /ない(わけ|訳|こと|とい(う|った)こと)(では|じゃ|は|も)(あり|ない|なく|ござ)|なく(は|も)(ない|ありません|ございません)|ないとは(言え|いえ|限)|なしではな|ない(もの|もん)でもない|以外(に|の.{0,6})?(は|も)?(あり|し|行い|お願いし|頼|いたし)(ません|ない)|(ない|なし|ません)(と|とは)(限|かぎ)ら/u
/** 「経験は不要」「抵抗のない方」: what is denied is no act. */
const QUALITY =
  /(経験|資格|知識|技術|免許|自信|抵抗|抵抗感|不安|心配|問題|偏見|支障|遠慮|年齢|学歴|研修|予約|服装|費用|持ち物|準備|決まり|ノルマ|面接|無理|制限|上限|期限|間違い|違い|(腰|体力)|むずかし(い|く)|難し(い|く)|大変)[^、]{0,10}?(ない|なく|なし|ません|不要|不問|無用|いら)/gu

const DENIAL =
  /(ない|無い|なし|ナシ|無し|なく|無く|ません|ぬ(?=$|よう)|ず(?=に|、|$)|まい$|不要|必要な(い|く|し)|禁止|お断り|ご遠慮|遠慮|対象外|範囲外|担当外|業務外|除外|含ま|含み|含め|NG|ng|ＮＧ|×|✕|✖|ゼロ|0件|控え|避け|やめて|なさらない|しないで|免除|不可|厳禁|受け付けておりません)/u
const EXCEPT = /^.{0,6}(以外|を?除(く|き|い)|をのぞ(く|き|い)|抜き|を?省(く|い))/u
/** Weakens a denial. */
const PARTLY =
  /基本的に|基本は|基本、|基本(あり|し|ござ|なし|なく)|原則|通常|普段|ふだん|主に|おもに|ほぼ|ほとんど|殆ど|あまり|めったに|滅多に|極力|なるべく|できるだけ|可能な限り|当面|当初|最初(は|の|から)|初回|はじめは|初めは|今のところ|いまのところ|今は|現時点|一部|多く(は|の)|たぶん|おそらく|予定は|つもり|はず|無理に(は|お)|無理な|無理して|必ず(し|では)|強制|いきなり|急には|すぐに(は|お)|単独(では|で)|一人で(は)?|ひとりで(は)?/u

const STAFF =
  '(?:職員|スタッフ|看護師|看護職員|看護職|ナース|介護士|介護福祉士|介護職員?|専門職|専門(?:の|スタッフ)[^、。]{0,6}|ヘルパー|理学療法士|作業療法士|療法士|機能訓練指導員|栄養士|ケアマネ(?:ジャー|さん)?|相談員|医師|医者|歯科医師?|歯科衛生士|薬剤師|理容師|美容師|家族|ご家族|施設|施設側|こちら|事務所|事務員|運転手|ドライバー|販売員|業者|店員|講師|ダンサー|インストラクター|有資格者|資格者|生活支援員|支援員|担当者|当施設|当ホーム|園|本人|ご本人|利用者(?:様|さん|さま)?(?:ご自身|自身|本人)|ご自分)(?:さん|様|さま|たち|側|の方|ら)?(?:と[^、。]{1,8}?)?'
const DOES =
  '(?:行い|行う|行な|おこな|し(?:ます|た|て(?:い|お)|、|$)|する|いたし|致し|実施|担当|対応|やり(?:ます|、)|やる|やって|担い|担う|受け持|済ませ|引き受け|責任|全て|すべて|お任せ|任せ|なさい|され)'
const ACTOR_BEFORE = new RegExp(
  `${STAFF}(?:が|は|で|の(?:ほう|方)で|にて|だけで|のみで|により|によって)(?!.{0,3}(?:不足|足り))[^、]{0,12}$`,
  'u',
)
const ACTOR_AFTER = new RegExp(
  `^.{0,30}?${STAFF}(?:が|は|にて|で|の(?:ほう|方)で|により|によって|へ?お任せ|の(?:仕事|役割|担当|業務))(?!.{0,3}(?:不足|足り)).{0,20}?(?:${DOES}|仕事|役割|担当|業務|です|$)`,
  'u',
)
/** 「参加費は職員が集めます」: the actor stands between the words of the hit itself. */
const ACTOR_WITHIN = new RegExp(`は[^、]{0,4}${STAFF}(?:が|で)$`, 'u')
const ACTOR_NOUN = new RegExp(
  `^(?:など|等)?(?:は|も|、|:|：|→)+(?:全て|すべて|必ず|専門の)?${STAFF}(?:$|です|まで|へ|に(?:お任せ|お願い|任せ))`,
  'u',
)
const DOES_AFTER = new RegExp(`^.{0,14}?${DOES}`, 'u')
const TEACHES = /(教え|説明|指導(し|いた|の)|サポートし|フォロー|見守|付きま|付き添い(ま|、)|横に|そば|隣|一緒|指示)/u
const HELP_AFTER_ACTOR = /(手伝|補助|助手|サポート(を|お願)|フォローを|手助け|お願いします|いただき|ください|もらい)/u

/** What follows a hit up to the end of its clause, and outside the bracket it stands in. */
export function tailOf(clause: Clause, end: number): Token[] {
  const own = clause.tokens.filter(({ start }) => start >= end)
  return [...own, ...clause.tail]
}

/** A time or a preparation named after the act, or only looking on: a person must read it. */
const ACTING_CONTEXT =
  /^((を|も|の)?(など)?(を|も)?見学|(の)?(最中|中(?!止)|間(?!違)|あいだ|時間帯|時間中|ところを|前に|前の)|(を|の)?(して|行って|やって)いる(間|あいだ|とき|時|最中))/u

/** How the clause itself takes a hit between `start` and `end` back; its last word begins at `lastStart`. */
export function standingIn(clause: Clause, start: number, end: number, lastStart: number): Standing {
  const before = written(clause.tokens.filter((token) => token.end <= start))
  const after = written(tailOf(clause, end))
  if (DOUBLE.test(after)) return 'asked'
  const within = written(clause.tokens.filter((token) => token.start >= start && token.end <= lastStart))
  const actor = actorDoes(before, after) || (ACTOR_WITHIN.test(within) && !HELP_AFTER_ACTOR.test(after))
  const excepted = EXCEPT.test(after) && !/^.{0,6}以外(に|も|にも)/u.test(after)
  const plain = after.replace(NOT_DENYING, '').replace(QUALITY, '')
  const denied = excepted || actor || denies(plain)
  if (!denied) return ACTING_CONTEXT.test(after) ? 'halfDenied' : 'asked'
  return PARTLY.test(before) || PARTLY.test(after) ? 'halfDenied' : 'denied'
}

const EXCEPTION = /^.{0,6}(は|を|のみ|だけ)?(除(く|き|い)|別(です|$)|例外)/u
/** Whether what ends at `end` is made an exception: 「トイレ介助は除く」. */
export const isExcepted = (clause: Clause, end: number): boolean => EXCEPTION.test(written(tailOf(clause, end)))

function denies(after: string): boolean {
  const found = DENIAL.exec(after)
  if (found === null) return false
  if (/^含/u.test(found[0])) return /^含(ま(れ)?|み|め)(ませ|ない|ず)/u.test(after.slice(found.index))
  return true
}

function actorDoes(before: string, after: string): boolean {
  if (ACTOR_BEFORE.test(before) && ACTING_CONTEXT.test(after)) return true
  if (ACTOR_BEFORE.test(before) && DOES_AFTER.test(after) && !HELP_AFTER_ACTOR.test(after)) return true
  if (/(職員|スタッフ|看護師|ヘルパー)(さん)?(の|による)[^、]{0,8}$/u.test(before) && ACTING_CONTEXT.test(after)) return true
  if (ACTOR_NOUN.test(after)) return true
  const found = ACTOR_AFTER.exec(after)
  if (found === null) return false
  return !TEACHES.test(found[0]) && !HELP_AFTER_ACTOR.test(after.slice(found.index + found[0].length))
}

/** Takes a denial back wherever it follows. */
const CUE =
  /ただし|但し|慣れ(たら|て(き|から|い)|れば|た(方|ころ|頃|後|あと)|ましたら)|(場合|とき|時|際|日)(は|に|には|も|だけ)?(お願い|手伝|お手伝|少し|頼|補助|介助|入って|やって|対応)|場合(に|も|によ)|時々|ときどき|たまに|時折|まれに|(少し|すこし|ちょっと|多少)(だけ|ずつ|は|なら|の|お?手)?|(人手|手|人|人数|スタッフ|職員)(が|の)?(足|不足|回ら|空|離)|人手不足|忙し|余裕(が|の)|(職員|スタッフ)が(いない|不在|休)|そのうち|いずれ|徐々に|段階的|ゆくゆく|将来的|緊急|いざ|どうしても|例外|急な|急に|欠勤|(資格|免許)(が|を|の|あ|持)|有資格|経験者|希望(者|する方|される方|があれば)/u
/** Takes it back only in the same sentence, and only perhaps. */
const SLIGHT_CUE =
  /(場合|とき|時|際|日|折)(は|に|には|だけ|のみ|も)|でき(る方|る人|る範囲|れば)|可能(な方|なら|であれば)|当日|相談|応じて|次第|なら|たら|れば|一部|状況/u
const ASKS =
  /(お願い|おねがい|手伝|頼|ください|下さい|いただ|頂|もらう|もらい|やって|してほし|こと(が|も)(あり|ある|ござ)|ありえ|あり得|可能性|お任せ|挑戦|覚えて|加わ|手を貸|補助|対応|担当|協力|入っ|入り|だけ$|だけなら|も可|でも(いい|良い))/u
/** Requests about coming and asking, not about work. */
const ABOUT_COMING =
  /(連絡|問い?合わ?せ|相談|申し?込|応募|来て|お越し|来所|来館|見学|持参|着用|服装|知らせ|教え|声をかけ|声掛け|声かけ|登録|参加|マスク|休ん|中止|検温|消毒|歓迎|優遇)/u

/** Whether a clause that follows a denial takes it back: 「慣れたら少しだけ」「手が足りないときはお願いします」. */
export function takenBackBy(clause: Clause, sameSentence: boolean): 'no' | 'perhaps' | 'yes' {
  const text = written(clause.tokens)
  const strong = CUE.test(text)
  if (!strong && !(sameSentence && SLIGHT_CUE.test(text))) return 'no'
  if (ABOUT_COMING.test(text)) return 'no'
  if (
    denies(
      text
        .replace(NOT_DENYING, '')
        .replace(QUALITY, '')
        .replace(/足りない|いない(?=とき|時|場合|日)/gu, ''),
    )
  )
    return 'no'
  const asks = ASKS.test(text)
  if (strong && (asks || sameSentence)) return 'yes'
  return asks ? 'perhaps' : 'no'
}

/** A clause that denies without naming anything: 「（なし）」「一切ありません」; it speaks of the one before. */
export const onlyDenies = (clause: Clause): boolean =>
  /^(は|も|:|：|→|、|・|一切|いっさい|全く|まったく|すべて|全て|もちろん)*(なし|ナシ|無し|ありません|ございません|不要|しません|行いません|いたしません|お願いしません|禁止|×|NG|対象外)(です|よ|ので|から|!|！)*$/u.test(
    written(clause.tokens),
  )

/** A heading under which everything listed is denied: 「お願いしないこと」「禁止事項」. */
export const headsDenials = (clause: Clause): boolean =>
  /(お願い(は)?(し|いた|致)(ない|ません)|(し|やら|行わ|いたさ|致さ)ない(で(いただく|ほしい|ください))?(こと|業務|作業|もの|お?仕事)|禁止(事項|業務|行為|されて)|対象外|含(ま(れ)?|み)(ない|ません)|(お願いし|あり|行い|し)ませんもの|できないこと|やってはいけ|してはいけ|NG事項|NGこと)(の?(業務|内容|もの|こと|作業|例))?(です|は|について|一覧)?[:：、]?$/u.test(
    written(clause.tokens),
  )

/** A list without a predicate: 「・入浴介助、排泄介助」. */
export const isBareList = (clause: Clause): boolean =>
  !clause.tokens.some(
    ({ pos, surface }) =>
      (pos[0] === '動詞' && pos[1] === '自立' && !/^(する|し)$/u.test(surface)) ||
      surface === 'ます' ||
      surface === 'です' ||
      surface === 'ください',
  )
