import { warekiMonth } from '@/domain/calendar/wareki'
import { closingRefusals } from '@/glossary/closing'
import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'
import { unsettledWords } from '@/glossary/unsettled'
import { unsettledLink } from '../links'
import { CloseMonth } from './CloseMonth'
import type { MonthlyReportModel } from './loadMonthlyReport'

/** Closing a month, or why it cannot be closed now: said beforehand, instead of a button that would be refused. */
export function ClosingPanel({
  closing,
  month,
  nextVersion,
  programme,
  unsettled,
}: Pick<MonthlyReportModel, 'closing' | 'month' | 'nextVersion' | 'programme' | 'unsettled'>) {
  return (
    <section className="care-block">
      <h2>{words.closing}</h2>
      {unsettled > 0 && (
        <p className="care-notice">
          {unsettledWords.beforeClosing(unsettled)} <a href={unsettledLink({ month })}>{unsettledWords.look}</a>
        </p>
      )}
      {closing ? (
        <p className="care-quiet">{closingRefusals[closing]}</p>
      ) : (
        <CloseMonth programme={programme.id} month={month} monthName={warekiMonth(month)} version={nextVersion} />
      )}
    </section>
  )
}
