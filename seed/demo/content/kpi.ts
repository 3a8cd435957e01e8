import { at } from '@/domain/calendar/jst'
import type { PartnerKind } from '@/domain/kpi/partner'

/** The people who agree in the demo, with their posts. */
export const PARTIES = { operator: '運営事務局　統括責任者　中村　由美子', city: '高齢福祉課　担当　松本' } as const

export const DEFINITION = {
  title: '契約時の合意',
  note: '契約締結前の協議で確認した数え方です。募集件数は日時枠の数とし、三つの数え方を報告書に並べて示します。',
} as const

/** In percentage points of the target. */
export const THRESHOLDS = { facilities: 10, residents: 2, listings: 10, completions: 10 } as const

export const PARTNERS: readonly { name: string; kind: PartnerKind; note: string; residents: number }[] = [
  {
    name: '校区社会福祉協議会連絡会（例）',
    kind: 'welfare_council',
    note: '校区の行事で事業を案内していただいています。',
    residents: 300,
  },
  { name: '県内大学ボランティアセンター（例）', kind: 'school', note: '学生への案内をお願いしています。', residents: 200 },
]

/** One target was agreed higher at first. */
export const TARGET_CHANGE = {
  figure: 'completions',
  month: '2026-01',
  first: 400,
  at: at('2025-12-22', '15:00'),
  reason:
    '12月22日の協議により、年末年始に休む施設が多いことを踏まえて、1月末の計画を400件から見直しました。3月末の目標は変えません。',
} as const

export const GAP = {
  figure: 'completions',
  month: '2026-01',
  causes:
    '年末年始の2週間、面会と活動を休んだ施設が多く、受け入れの日が取れなかった。休みの間に公開された日時枠が1月下旬に偏り、応募する方がまだ気づいていなかった。',
  measures: [
    { measure: '休みを終えた施設に電話をかけ、1月下旬の日時枠を早めに公開していただく', person: '中村', dueOn: '2026-01-23' },
    { measure: '登録済みの方へ、1月下旬の募集を区ごとにお知らせする', person: '運営事務局　案内担当', dueOn: '2026-01-30' },
  ],
  consultedOn: '2026-01-21',
  result: '1月下旬から活動が増え、1月末の計画に届いた。休みの前に翌月の日時枠を公開していただくことを、施設への案内に加えた。',
  steps: [
    at('2026-01-16', '10:00'),
    at('2026-01-19', '15:00'),
    at('2026-01-21', '16:00'),
    at('2026-01-22', '09:00'),
    at('2026-02-16', '11:00'),
  ],
} as const

/** Of the running programme: written, and waiting to be talked over. */
export const OPEN_GAP = {
  causes: '夏の催しが終わってから、新しく登録する方が減っている。来庁の機会がなく、本人確認の済んでいない方も残っている。',
  measure: '秋の地域の催しに受付を出し、その場で本人確認まで行う',
  person: '中村',
} as const
