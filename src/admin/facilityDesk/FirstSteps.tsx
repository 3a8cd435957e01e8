import { firstStepsTexts as texts } from '@/glossary/facilityDesk'
import type { FacilityDesk } from '@/queries/facilityDesk'
import { documentLink, listLink } from '../links'

/** What a facility does first, while none of its listings has been shown to residents. */
export function FirstSteps({ desk, ids }: { desk: FacilityDesk; ids: readonly string[] }) {
  if (desk.counts.published > 0 || desk.figures.visits > 0) return null
  const own = { facility: { in: [...ids] } }
  const begun = desk.counts.drafts > 0
  const [only, another] = ids
  const steps = [
    {
      text: texts.about,
      href: only && !another ? documentLink('facilities', only) : listLink('facilities', { id: { in: [...ids] } }),
      label: texts.facility,
    },
    { text: texts.write, href: '/admin/collections/task-templates?limit=100', label: texts.fromTemplate },
    {
      text: texts.times,
      href: listLink('tasks', { status: { in: ['draft', 'returned'] }, ...own }),
      label: texts.drafts,
      after: true,
    },
    { text: texts.handIn, href: listLink('tasks', own), label: texts.listings, after: true },
  ]
  return (
    <section aria-labelledby="desk-first" className="care-block care-card">
      <h2 id="desk-first">{texts.title}</h2>
      <ol className="care-desk__steps">
        {steps.map(({ after, href, label, text }) => (
          <li key={text}>
            {text}
            {(begun || !after) && (
              <>
                {' '}
                <a href={href}>{label}</a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
