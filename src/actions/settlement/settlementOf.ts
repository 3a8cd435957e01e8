import type { Payload } from 'payload'
import type { Database } from '@/database/handle'
import { inSnapshot } from '@/database/snapshot'
import { dayOf } from '@/domain/calendar/jst'
import { termsOf } from '@/domain/settlement/agreeing'
import { type SettlementStatement, statementOf } from '@/domain/settlement/statement'
import { formInForce } from '@/queries/formInForce'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { settlementLedger } from '@/queries/settlementLedger'
import { settlementVersions, type TermsVersion } from '@/queries/settlementVersions'

type Asked = {
  programmeId: string
  /** The version of the terms, else the newest that was agreed, else the newest. */
  version?: number | null
  now: Date
  /** The version that the statement is issued as. */
  edition?: number
}
/** A programme's settlement as its ledger stands; without terms there is nothing to settle by. */
type Settled = { versions: TermsVersion[]; shown: TermsVersion | null; statement: SettlementStatement | null }

/** Ledger, terms and statement as of one moment; null where there is no such programme. Reads the whole ledger: for staff of the office and the city. */
export const settlementOf = (payload: Payload, asked: Asked): Promise<Settled | null> =>
  inSnapshot(payload, (db) => settledIn(db, asked))

/** The same within a transaction, where it is stored with what else is written. */
export async function settledIn(db: Database, { edition, now, programmeId, version }: Asked): Promise<Settled | null> {
  const programme = await reportedProgramme(db, programmeId, dayOf(now).slice(0, 7))
  if (!programme) return null
  const versions = await settlementVersions(db, programmeId)
  const shown =
    versions.find((each) => each.version === version) ?? versions.find(({ isAgreed }) => isAgreed) ?? versions[0] ?? null
  const terms = shown && termsOf(shown.written)
  if (!shown || !terms) return { versions, shown, statement: null }
  const today = dayOf(now)
  const lines = await settlementLedger(db, { programme: programmeId, scope: { kind: 'all' } })
  // Who first signed in after the statement's day had not signed in on it.
  const ledger = lines.map((line) => (line.signedInOn !== null && line.signedInOn > today ? { ...line, signedInOn: null } : line))
  const form = await formInForce(db, 'reduction_statement', today)
  const given = { programme, terms, termsUsed: shown, form, ledger, today, now, ...(edition ? { edition } : {}) }
  return { versions, shown, statement: statementOf(given) }
}
