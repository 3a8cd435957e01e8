/** Terms of settlement as the demo writes them: invented amounts, the choices left as a new record has them. */
export type DemoTerms = {
  unitFee: number
  planBasis: 'facility_months'
  plannedFacilities: number
  plannedMonths: number
  contractAmount: number
  agreedOn: string
  note: string
}

/** For the finished programme 50 facilities for four months were estimated, for the running one 65 for all of its months. */
export const SETTLEMENT_TERMS = (
  key: 'finished' | 'running',
  { agreedOn, months }: { agreedOn: string; months: number },
): DemoTerms => ({
  unitFee: 20_000,
  planBasis: 'facility_months',
  plannedFacilities: key === 'finished' ? 50 : 65,
  plannedMonths: months,
  contractAmount: key === 'finished' ? 11_800_000 : 8_000_000 + 20_000 * 65 * months,
  agreedOn,
  note: '1日でも登録のある月を登録月とし、途中で取りやめた事業所の月も数えることを確認しました。',
})

/** What the city writes to the statement of the finished programme. */
export const APPROVED = '登録台帳と照らし合わせ、登録月数と額を確認しました。'
