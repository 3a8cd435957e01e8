import type { ServiceCode } from '@/domain/facility/serviceTypes'
import type { OutreachOutcome, OutreachWay } from '@/domain/outreach/outreach'

/** Days are counted from today. `next` is what was to follow, when, and how long after that it was done; null while it is open. */
export type DemoContact = {
  day: number
  way: OutreachWay
  outcome: OutreachOutcome
  content: string
  next?: readonly [text: string, day: number, done: number | null]
}
type Party = {
  name: string
  /** An office without a record here is known by the corporation alone. */
  office: { service: ServiceCode; ward: string } | null
  contacts: readonly DemoContact[]
}

const LEAFLET = '事業の案内とちらしを送りました。'
const EXPLAINED = '任せられる仕事の範囲と、登録までの流れを説明しました。'

/** Facilities and corporations that take no part yet. Nobody of these names and no such number exists. */
export const UNREGISTERED: readonly Party[] = [
  {
    name: 'デイサービスセンター 雪割草',
    office: { service: '150', ward: '431010' },
    contacts: [
      { day: -52, way: 'post', outcome: 'told', content: LEAFLET, next: ['電話で様子をうかがう', -45, -45] },
      {
        day: -45,
        way: 'phone',
        outcome: 'told',
        content: '施設長が不在のため、概要だけ伝えました。',
        next: ['訪問して説明する', -30, null],
      },
    ],
  },
  {
    name: '特別養護老人ホーム 遠見ヶ丘',
    office: { service: '510', ward: '431028' },
    contacts: [
      {
        day: -34,
        way: 'meeting',
        outcome: 'told',
        content: '施設長会で説明しました。',
        next: ['資料を持って訪問する', -20, -19],
      },
      {
        day: -19,
        way: 'visit',
        outcome: 'interested',
        content: '配膳の人手が足りず、関心があるとのこと。職員会議にかけていただきます。',
        next: ['職員会議の結果を電話でうかがう', 0, null],
      },
    ],
  },
  {
    name: 'グループホーム ふくじゅ草',
    office: { service: '320', ward: '431036' },
    contacts: [
      {
        day: -12,
        way: 'phone',
        outcome: 'interested',
        content: 'レクリエーションの相手を探しているとのこと。',
        next: ['登録申請の書き方を案内する', 3, null],
      },
    ],
  },
  {
    name: '介護老人保健施設 渡り鳥',
    office: { service: '520', ward: '431044' },
    contacts: [
      { day: -28, way: 'phone', outcome: 'not_reached', content: '担当の方が不在でした。' },
      {
        day: -21,
        way: 'phone',
        outcome: 'not_reached',
        content: '折り返しをお願いしました。',
        next: ['もう一度電話する', -14, null],
      },
    ],
  },
  {
    name: '小規模多機能ホーム 朝市',
    office: { service: '730', ward: '431052' },
    contacts: [{ day: -6, way: 'email', outcome: 'told', content: LEAFLET, next: ['電話で様子をうかがう', 5, null] }],
  },
  {
    name: 'デイサービス 露草の路',
    office: { service: '780', ward: '431010' },
    contacts: [
      { day: -60, way: 'visit', outcome: 'told', content: EXPLAINED },
      { day: -41, way: 'phone', outcome: 'declined', content: '建て替えの準備のため、今年度は見送るとのこと。' },
    ],
  },
  {
    name: '介護付有料老人ホーム 望洋',
    office: { service: '331', ward: '431028' },
    contacts: [{ day: -9, way: 'meeting', outcome: 'told', content: EXPLAINED, next: ['訪問の日程を決める', -1, null] }],
  },
  {
    name: '地域密着型特別養護老人ホーム 巣立ちの庭',
    office: { service: '540', ward: '431044' },
    contacts: [{ day: -3, way: 'phone', outcome: 'not_reached', content: '午後にかけ直します。', next: ['かけ直す', 1, null] }],
  },
  {
    name: '社会福祉法人　遠山会（例）',
    office: null,
    contacts: [
      {
        day: -25,
        way: 'visit',
        outcome: 'interested',
        content: '法人の本部で説明しました。どの施設から始めるかを検討していただきます。',
        next: ['始める施設を決めていただく', 7, null],
      },
    ],
  },
]

/** What was said to facilities that registered in the course of the year, in the days before their first day. */
export const BEFORE_REGISTERING = {
  told: { days: 24, way: 'phone', content: EXPLAINED },
  interested: { days: 9, way: 'visit', content: '任せたい仕事をうかがい、登録申請をご案内しました。' },
  next: '登録申請を出していただく',
} as const
/** To facilities that took part before, with the form for the new year. */
export const AGAIN = { days: 10, way: 'post', content: '次の年度の案内を送りました。' } as const
/** Twelve of the thirteen digits of the corporation that is contacted itself; the first one follows from them. */
export const CORPORATION = '999900000001'
