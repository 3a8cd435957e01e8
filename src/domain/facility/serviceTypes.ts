/** The kinds of service by which offices are listed, with the codes and names of the national publication system. */
export const SERVICE_TYPES = {
  110: '訪問介護',
  120: '訪問入浴介護',
  130: '訪問看護',
  140: '訪問リハビリテーション',
  150: '通所介護',
  155: '指定療養通所介護',
  160: '通所リハビリテーション',
  170: '福祉用具貸与',
  210: '短期入所生活介護',
  220: '短期入所療養介護（介護老人保健施設）',
  230: '短期入所療養介護（療養病床を有する病院等）',
  320: '認知症対応型共同生活介護',
  331: '特定施設入居者生活介護（有料老人ホーム）',
  332: '特定施設入居者生活介護（軽費老人ホーム）',
  334: '特定施設入居者生活介護（有料老人ホーム（サービス付き高齢者向け住宅））',
  335: '特定施設入居者生活介護（有料老人ホーム（外部サービス利用型））',
  336: '特定施設入居者生活介護（軽費老人ホーム（外部サービス利用型））',
  337: '特定施設入居者生活介護（有料老人ホーム（サービス付き高齢者向け住宅（外部サービス利用型）））',
  361: '地域密着型特定施設入居者生活介護（有料老人ホーム）',
  362: '地域密着型特定施設入居者生活介護（軽費老人ホーム）',
  364: '地域密着型特定施設入居者生活介護（有料老人ホーム（サービス付き高齢者向け住宅））',
  410: '特定福祉用具販売',
  430: '居宅介護支援',
  510: '介護老人福祉施設',
  520: '介護老人保健施設',
  530: '介護療養型医療施設',
  540: '地域密着型介護老人福祉施設入所者生活介護',
  550: '介護医療院',
  551: '短期入所療養介護（介護医療院）',
  710: '夜間対応型訪問介護',
  720: '認知症対応型通所介護',
  730: '小規模多機能型居宅介護',
  760: '定期巡回・随時対応型訪問介護看護',
  770: '看護小規模多機能型居宅介護（複合型サービス）',
  780: '地域密着型通所介護',
} as const

export type ServiceCode = `${keyof typeof SERVICE_TYPES}`

export const SERVICE_CODES = Object.keys(SERVICE_TYPES) as ServiceCode[]

/** Width and brackets vary between releases, and brackets are sometimes left open: only the words are compared. */
const words = (label: string): string => label.normalize('NFKC').replace(/[\s()・･]/gu, '')

const codeByWords = new Map(Object.entries(SERVICE_TYPES).map(([code, label]) => [words(label), code as ServiceCode]))

/** The code of a service written out as in the open data; null when there is no such service. */
export const serviceCodeOf = (label: string): ServiceCode | null => codeByWords.get(words(label)) ?? null

export const isServiceCode = (text: string): text is ServiceCode => Object.hasOwn(SERVICE_TYPES, text)
