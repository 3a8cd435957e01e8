import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { readDay } from '@/glossary/instants'
import { withdrawalPanelTexts as texts } from '@/glossary/registration'
import type { FacilityRegistration } from '@/payload-types'
import { asksSecond } from '../secondPerson/asksSecond'
import { WithdrawForm } from './WithdrawForm'
import '../admin.css'
import '../record.css'

/** On a registration: how a facility leaves, or that it has left. For operators only. */
export const Withdraw: UIFieldServerComponent = async ({ data, id, req }) => {
  if (!id || actorOf(req).role !== 'operator') return null
  const { lastDay, revision } = data as FacilityRegistration
  const days = lastDay ? null : await asksSecond(req, 'withdraw_facility')
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      {lastDay ? (
        <p>{texts.withdrawn(readDay(lastDay))}</p>
      ) : (
        <WithdrawForm days={days} id={String(id)} revision={Number(revision)} />
      )}
    </section>
  )
}
