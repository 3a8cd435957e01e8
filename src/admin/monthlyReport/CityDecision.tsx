import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'
import type { Deliverable } from '@/queries/deliverables'
import { NextStep, type Viewer } from '../deliverables/NextStep'

type Given = { of: Deliverable | null; viewer: Viewer }

/** The city's decision on a month, by the rule of its deliverable: one yes, or two where the programme wants two. */
export const CityDecision = ({ of, viewer }: Given) => (
  <section className="care-block">
    <h2>{words.decision}</h2>
    {of ? <NextStep newest={undefined} of={of} viewer={viewer} /> : <p>{words.notInRegister}</p>}
  </section>
)
