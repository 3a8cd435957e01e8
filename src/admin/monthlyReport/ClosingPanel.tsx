import { warekiMonth } from '@/domain/calendar/wareki'
import { closingRefusals } from '@/glossary/closing'
import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'
import { findingLabels, qualityRefusals, qualityWords, severityLabels } from '@/glossary/quality'
import { qualityLink } from '../links'
import { CloseMonth } from './CloseMonth'
import type { MonthlyReportModel } from './loadMonthlyReport'

/** Closing a month, or why it cannot be closed now: said beforehand, instead of a button that would be refused. */
export function ClosingPanel({
  closing,
  month,
  nextVersion,
  programme,
  findings,
}: Pick<MonthlyReportModel, 'closing' | 'findings' | 'month' | 'nextVersion' | 'programme'>) {
  const blocked = findings.some(({ severity }) => severity === 'blocks')
  return (
    <section className="care-block">
      <h2>{words.closing}</h2>
      {findings.length > 0 && (
        <div className={`care-notice${blocked ? ' care-notice--attention' : ''}`}>
          <ul>
            {findings.map(({ count, kind, severity }) => (
              <li key={kind}>
                {qualityWords.one(findingLabels[kind], count)}（{severityLabels[severity]}）
              </li>
            ))}
          </ul>
          <p>
            <a href={qualityLink({ programme: programme.id, month })}>{qualityWords.look}</a>
          </p>
        </div>
      )}
      {closing ? (
        <p className="care-quiet">{closingRefusals[closing]}</p>
      ) : blocked ? (
        <p>{qualityRefusals.findings_block}</p>
      ) : (
        <CloseMonth
          programme={programme.id}
          month={month}
          monthName={warekiMonth(month)}
          version={nextVersion}
          needsQualityNote={findings.some(({ severity }) => severity === 'reason')}
        />
      )}
    </section>
  )
}
