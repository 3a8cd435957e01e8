import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { tokyoInstant } from '@/glossary/instants'
import { leavingTexts as texts } from '@/glossary/leaving'
import type { Volunteer } from '@/payload-types'
import { asksSecond } from '../secondPerson/asksSecond'
import { LeaveForm } from './LeaveForm'
import '../admin.css'
import '../record.css'

/** On a resident, for the operator: how they leave, or that they have left. */
export const Leave: UIFieldServerComponent = async ({ data, id, req }) => {
  if (!id || actorOf(req).role !== 'operator') return null
  const { mergedInto, revision, withdrawnAt } = data as Volunteer
  if (mergedInto) return null
  const days = withdrawnAt ? null : await asksSecond(req, 'leave_resident')
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      {withdrawnAt ? (
        <p>{texts.left(tokyoInstant(new Date(withdrawnAt)))}</p>
      ) : (
        <LeaveForm days={days} id={String(id)} revision={Number(revision)} />
      )}
    </section>
  )
}
