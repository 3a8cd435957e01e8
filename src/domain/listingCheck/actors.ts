const STAFF =
  '(?:職員|スタッフ|看護師|看護職員|看護職|ナース|介護士|介護福祉士|介護職員?|専門職|専門(?:の|スタッフ)[^、。]{0,6}|ヘルパー|理学療法士|作業療法士|療法士|機能訓練指導員|栄養士|ケアマネ(?:ジャー|さん)?|相談員|医師|医者|歯科医師?|歯科衛生士|薬剤師|理容師|美容師|床屋|家族|ご家族|施設|施設側|こちら|事務所|事務員|運転手|ドライバー|販売員|業者|店員|講師|ダンサー|インストラクター|有資格者|資格者|[A-Z]{2,3}|生活支援員|支援員|担当者|当施設|当ホーム|園|厨房|プロ|先生|飼い主|事務長|施設長|専門家|主治医|警備員|消防団|[^、。のをにがはで]{1,6}[師士]|本人|ご本人|利用者(?:様|さん|さま)?(?:ご自身|自身|本人)|ご自分)(?:さん|様|さま|たち|側|の方|ら)?(?:と[^、。]{1,8}?)?'
const DOES =
  '(?:行い|行う|行な|おこな|し(?:ます|た|て(?:い|お)|、|$)|する|いたし|致し|実施|担当|対応|やり(?:ます|、)|やる|やって|担い|担う|受け持|済ませ|引き受け|責任|全て|すべて|お任せ|任せ|なさい|され)'
/** What staff do that does not make them the doers: 「看護師が助かります」「職員が隣にいます」. */
const NO_ACTOR =
  '(?!.{0,6}(?:不足|足り|助か|喜|困|休|忙|待|感謝|うれし|嬉し|必要|常駐|帰|離れ|席を外|出かけ|出払|別棟|別の|退勤|仮眠|教え|ついて|付いて|代わ|大変)|(?:[^、]{0,6}に)?(?:い(?:な|る|ま)|居|おり|おら))'
const ACTOR_BEFORE = new RegExp(
  `${STAFF}(?:が|は|で|の(?:ほう|方)で|にて|だけで|のみで|により|によって)${NO_ACTOR}([^、]{0,12})$`,
  'u',
)
const ACTOR_AFTER = new RegExp(
  `^(.{0,30}?)${STAFF}(?:が|は|にて|で|の(?:ほう|方)で|により|によって|へ?お任せ|の(?:仕事|役割|担当|業務))${NO_ACTOR}.{0,20}?(?:${DOES}|仕事|役割|担当|業務|です|$)`,
  'u',
)
/** 「参加費は職員が集めます」: the actor stands between the words of the hit itself. */
const ACTOR_WITHIN = new RegExp(`は[^、]{0,4}${STAFF}(?:が|で)[^、をに]{0,8}$`, 'u')
const ACTOR_NOUN = new RegExp(
  `^(?:など|等)?(?:[^、。]{0,10}の[^、。はが]{0,4})?(?:は|も|、|:|：|→)+(?:全て|すべて|必ず|専門の|もちろん|[^、。]{1,6}の)?${STAFF}(?:$|、|です|まで|へ|の?(?:回収|処理|担当|仕事|対応|管理|役目|役割)|に(?:お任せ|お願い|任せ|頼ん|依頼))`,
  'u',
)
/** 「職員が鍵を開けます」: whatever it is, unless it is no more than teaching or standing by. */
const DOES_POLITELY =
  /^[^、]{0,8}?(?!教え|伝え|お伝え|見守|付き添|サポ|フォロ|案内|説明|指示|助け|手伝)[ぁ-んァ-ヶー一-龥]{1,5}(?:ます|ました|ております|ています)(?:ので|から|し|が)?$/u
const DOES_AFTER = new RegExp(`^.{0,14}?${DOES}`, 'u')
/** Another act of somebody else's lies between, so that the actor may not be the one of the hit. */
const ACTED =
  /(?<!関|対|つい|際)(?:って|いて|して|んで|えて|けて|せて|(?<!す)べて|めて|れて|げて|ながら|たら)|もらえ|いただ|くださ|お願い|くれ/u
/** 「飲んでいただくのは職員がします」 names an act and asks for none. */
const NOMINAL = /^(で|て)?(いただく|もらう|あげる|さしあげる|差し上げる|くださる)(の|こと|ところ)(?=は|も|まで)/u
const RELATIVE = /(?:した|った|いた|んだ|えた|けた|せた|めた|れた|げた|する|ている|てる|される)(?!ら)/u
const TEACHES = /(教え|説明|指導(し|いた|の)|サポートし|フォロー|見守|付きま|付き添い(ま|、)|横に|そば|隣|一緒|指示)/u
const HELP_AFTER_ACTOR =
  /(手伝|補助|助手|サポート(を|お願)|フォローを|手助け|お願いします|いただき|ください|もらい|もらえ|くださる|くれる)/u

/** A time or a preparation named after the act, or only looking on: a person must read it. */
export const ACTING_CONTEXT =
  /^((を|も|の)?(など)?(を|も)?(の)?(様子|ようす)?を?見学|(の)?(最中|中(?![止身心])|間(?!違)|あいだ|時間帯|時間中|ところを(?!お願い|手伝|頼)|前に|前の|を(近くで|そばで)?見(ます|る$|て$)|の?(現場|場面))|(を|の)?(して|行って|やって)いる(間|あいだ|とき|時|最中))/u

/**
 * Whether the text around a hit says that staff do it: `yes`, or `perhaps` where the actor may be one of a clause within
 * (「看護師が用意した薬をお配りします」). `within` is what lies between the words of the hit.
 */
export function staffDo(before: string, within: string, after: string): 'no' | 'perhaps' | 'yes' {
  if (ACTOR_WITHIN.test(within) && !HELP_AFTER_ACTOR.test(after)) return 'yes'
  const actor = ACTOR_BEFORE.exec(before)
  if (actor !== null) {
    if (ACTING_CONTEXT.test(after)) return 'yes'
    if (/^(で|にて|のみ|だけ)?$/u.test(after)) return doneBefore(actor[1] ?? '')
    if ((DOES_AFTER.test(after) || DOES_POLITELY.test(after)) && !HELP_AFTER_ACTOR.test(after)) return doneBefore(actor[1] ?? '')
  }
  if (/(職員|スタッフ|看護師|ヘルパー)(さん)?(の|による)[^、]{0,8}$/u.test(before) && ACTING_CONTEXT.test(after)) return 'yes'
  if (ACTOR_NOUN.test(after)) return 'yes'
  const found = ACTOR_AFTER.exec(after.replace(NOMINAL, 'の'))
  if (found === null || ACTED.test(found[1] ?? '')) return 'no'
  return !TEACHES.test(found[0]) && !HELP_AFTER_ACTOR.test(after.slice(found.index + found[0].length)) ? 'yes' : 'no'
}

/** 「看護師が用意した薬」: what staff did stands before the thing, and who does the hit is not said. */
function doneBefore(between: string): 'no' | 'perhaps' | 'yes' {
  const found = RELATIVE.exec(between)
  if (found === null) return 'yes'
  return found.index + found[0].length === between.length ? 'no' : 'perhaps'
}

/** 「トイレに行きたいと言われたら職員を呼んでください」: what comes up is handed to the staff. */
const HANDED_OVER =
  /(?:たら|とき|時|際|場合)(?:は|に|には)?.{0,20}(?:職員|スタッフ|看護師|介護士)(?:さん)?(?:を(?:お?呼|探)|[にへ](?:お?(?:知らせ|声|伝え|連絡|任せ|願い)|引き継|ひと声|一声|バトン)).{0,14}$/u
const ALONG = /一緒に|手伝|介助|連れて|代わり/u
export const isHandedOver = (after: string): boolean => HANDED_OVER.test(after) && !ALONG.test(after)
