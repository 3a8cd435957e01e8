import type { LedgerEntry } from '@/domain/settlement/ledger'
import { type SettlementStatement, statementOf } from '@/domain/settlement/statement'
import type { SettlementRules, SettlementTerms } from '@/domain/settlement/terms'
import { line, TERMS } from '@/domain/settlement/testing'
import { monthlyFiguresFixture } from '../monthly/fixture'

const many = (count: number, first: number, startsOn: string, given: Partial<LedgerEntry> = {}): LedgerEntry[] =>
  Array.from({ length: count }, (_, index) => {
    const number = `43799${String(first + index).padStart(5, '0')}`
    return line(number, startsOn, {
      id: `019b0000-0000-7000-8000-${number.padStart(12, '0')}`,
      name: `介護老人福祉施設　髙﨑${first + index}`,
      ...given,
    })
  })

/** The finished programme by hand: 28, 16, 10 and 6 facilities by month, one of which leaves on 14 March: ΣM = 186. */
export const ledgerFixture = (): LedgerEntry[] => [
  ...many(27, 1, '2025-12-03', { appliedOn: '2025-11-25', approvedOn: '2025-12-01', signedInOn: '2025-12-08' }),
  ...many(1, 28, '2025-12-10', { lastDay: '2026-03-14', appliedOn: null, signedInOn: null }),
  ...many(16, 29, '2026-01-13', { appliedOn: '2025-12-26', approvedOn: '2026-01-09' }),
  ...many(10, 45, '2026-02-05'),
  ...many(6, 55, '2026-03-02', { signedInOn: '2026-04-03' }),
]

type Given = {
  today?: string
  rules?: Partial<SettlementRules>
  terms?: Partial<SettlementTerms>
  ledger?: LedgerEntry[]
  isAgreed?: boolean
}

/** Its statement, on the day after the contract unless another day is given. */
export const statementFixture = ({
  isAgreed = true,
  ledger,
  rules,
  terms,
  today = '2026-04-01',
}: Given = {}): SettlementStatement =>
  statementOf({
    programme: monthlyFiguresFixture().programme,
    terms: { ...TERMS, ...terms, rules: { ...TERMS.rules, ...rules } },
    termsUsed: { version: 1, isAgreed, agreedOn: '2025-11-28', agreedIn: '第1回協議録' },
    ledger: ledger ?? ledgerFixture(),
    today,
    now: new Date(`${today}T09:00:00+09:00`),
  })
