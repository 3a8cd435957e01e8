import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import type { RuleSetStatus } from '@/domain/listingCheck/ruleSetStatus'
import { ruleSetTexts as texts } from '@/glossary/listingCheck'
import { asksSecond } from '../secondPerson/asksSecond'
import { RuleSetForm } from './RuleSetForm'
import '../admin.css'
import '../record.css'

/** On a version of the rules, for operators: publish a draft, or begin a new version from what stands. */
export const RuleSetActions: UIFieldServerComponent = async ({ data, id, req }) => {
  if (!id || actorOf(req).role !== 'operator') return null
  const { status } = data as { status: RuleSetStatus }
  const days = status === 'draft' ? await asksSecond(req, 'publish_rules') : null
  return (
    <section className="care care-inset" aria-label={texts.panel}>
      <h2>{texts.panel}</h2>
      <p>
        <a href={`/admin/collections/listing-rules?where[ruleSet][equals]=${String(id)}`}>{texts.rules}</a>
      </p>
      <RuleSetForm days={days} draft={status === 'draft'} id={String(id)} />
    </section>
  )
}
