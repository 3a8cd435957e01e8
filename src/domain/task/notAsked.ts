/** A heading such as 【お願いしないこと】, and what stands below it. */
const HEADING = /お(?:願い|ねがい)しないこと\s*[】）)〕」:：]?/u
/** What stands outside work around care: a denial of these says what is not asked. */
const OUTSIDE =
  /介助|身体介護|(?:から|身)(?:だ|体)|お?からだ|身体|お?体に|入浴|お風呂|排せつ|排泄|おむつ|トイレの(?:お手伝い|世話)|移乗|着替え|医療|服薬|投薬|お薬|注射|金銭|お金|買い物の支払い|送迎|運転|夜勤|専門職の(?:仕事|業務)|資格(?:の要る|が要る|の必要な|が必要な)(?:仕事|業務)/u
const DENIED =
  /(?:ありません|ございません|しません|いたしません|致しません|行いません|行わない|しない|不要です|含みません|除きます|触れません)/u
/** The staff do it themselves. */
const BY_STAFF = /(?:職員|スタッフ|看護師|介護士|専門職)(?:が|で)[^。]*(?:行います|行う|担当します|します)/u
/** Something is not asked, whatever it is called: 力仕事はお願いしません. */
const NOT_ASKED =
  /[^\s　][はもを][^。]*お(?:願い|ねがい|頼み)(?:(?:は|を)?(?:し|いたし|致し)ません|する(?:こと|仕事)は(?:ありません|ございません))/u

/** That nothing is left out is no answer: 特にありません. */
const NOTHING = /^(?:特に)?(?:あり|ござい)ません[。．]?$|^(?:特に)?な(?:し|い)[。．]?$/u

const sentences = (text: string): string[] => text.split(/[。．.!！\n]/u).map((each) => each.replace(/[\s\u3000]/gu, ''))

function belowHeading(text: string): string {
  const [, ...rest] = text.split(HEADING)
  return (rest[0] ?? '').split('【')[0]?.replace(/[\s\u3000・]/gu, '') ?? ''
}

/**
 * Whether a text says what is not asked of whoever comes. A denial counts only where it denies work of that kind, or says
 * in so many words that something is not asked: 「経験は必要ありません」「持ち物は不要です」 say nothing about it.
 */
export function saysWhatIsNotAsked(text: string): boolean {
  const below = belowHeading(text)
  if (below !== '' && !NOTHING.test(below)) return true
  return sentences(text.replace(HEADING, '')).some(
    (sentence) => NOT_ASKED.test(sentence) || (OUTSIDE.test(sentence) && (DENIED.test(sentence) || BY_STAFF.test(sentence))),
  )
}
