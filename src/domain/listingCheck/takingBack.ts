import type { Clause } from './clauses'
import { denies } from './denial'
import { written } from './written'

/** Takes a denial back wherever it follows. */
const CUE =
  /ただし|但し|慣れ(たら|て(き|こ|から|い)|れば|た(方|ころ|頃|後|あと)|ましたら)|(場合|とき|時|際|日)(は|に|には|も|だけ)?(お願い|手伝|お手伝|少し|頼|補助|介助|入って|やって|対応)|場合(に|も|によ)|時々|ときどき|たまに|時折|まれに|(少し|すこし|ちょっと|多少)(だけ|ずつ|は|なら|の|お?手)?|(人手|手|人|人数|スタッフ|職員)(が|の)?(足|不足|回ら|空|離)|人手不足|忙し|余裕(が|の)|(職員|スタッフ)が(いない|不在|休)|そのうち|いずれ|徐々に|段階的|ゆくゆく|将来的|緊急|いざ|どうしても|実際(は|に)|本当は|実は|じつは|ところが|急な|急に|欠勤|もっとも|だけは|(台|時|日|曜)だけ|とはいえ|とは言え|と言いつつ|といいつつ|出払|手薄|こともあり|ことがあり|(その|この)(あと|後)は|翌月|二か月目|2か月目|以降は|半年|(資格|免許)(が|を|の|あ|持)|有資格|経験者|希望(者|する方|される方|があれば)/u
/** Takes it back only in the same sentence, and only perhaps. */
const SLIGHT_CUE =
  /(場合|とき|時|際|日|折)(は|に|には|だけ|のみ|も)|でき(る方|る人|る範囲|れば)|可能(な方|なら|であれば)|当日|相談|例外|応じて|次第|なら|たら|れば|一部|状況/u
const ASKS =
  /(お願い|おねがい|手伝|頼|ください|下さい|いただ|頂|もらう|もらい|やって|してほし|こと(が|も)(あり|ある|ござ)|ありえ|あり得|可能性|お任せ|挑戦|覚えて|加わ|手を貸|補助|対応|担当|協力|始めて|みましょう|入っ|入り|もらっ|いただい|だけ$|だけなら|も可|でも(いい|良い))/u
/** Requests about coming and asking, not about work. */
const ABOUT_COMING =
  /(連絡|問い?合わ?せ|相談|申し?込|応募|来て|お越し|来所|来館|見学|持参|着用|服装|知らせ|教え|声をかけ|声掛け|声かけ|登録|参加|マスク|休ん|中止|検温|消毒|歓迎|優遇|持って(来|き)|上履き|エプロン|軍手|長靴|帽子|飲み物|動きやすい|汚れて|駐車|到着|着いたら|構いません|かまいません|電話|名札|終わり|帰|休憩)/u

/** Whether a clause that follows a denial takes it back: 「慣れたら少しだけ」「手が足りないときはお願いします」. */
export function takenBackBy(clause: Clause, sameSentence: boolean): 'no' | 'perhaps' | 'yes' {
  const text = written(clause.tokens)
  const strong = CUE.test(text)
  if (!strong && !(sameSentence && SLIGHT_CUE.test(text))) return 'no'
  if (ABOUT_COMING.test(text)) return 'no'
  if (denies(text.replace(/足りない|いない(?=とき|時|場合|日)/gu, ''))) return 'no'
  const asks = ASKS.test(text) || /例外/u.test(text)
  if (strong && (asks || (sameSentence && !/場合によ/u.test(text)))) return 'yes'
  return asks || strong ? 'perhaps' : 'no'
}
