import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'
import type { IssuedVersion } from '@/queries/versionsOfMonth'
import { Decide } from './Decide'

/** The city's approval or request for a revision; everybody else sees that it is awaited. */
export function CityDecision({ mayDecide, version: { id, revision, version } }: { version: IssuedVersion; mayDecide: boolean }) {
  return (
    <section className="care-block">
      <h2>{words.decision}</h2>
      {mayDecide ? <Decide id={id} revision={revision} version={version} /> : <p>{words.waitingForCity}</p>}
    </section>
  )
}
