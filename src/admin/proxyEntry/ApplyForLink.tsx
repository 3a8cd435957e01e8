import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { applyForTexts as texts } from '@/glossary/proxyEntry'
import type { Volunteer } from '@/payload-types'
import { applyForLink } from '../links'
import '../admin.css'
import '../record.css'

/** On a resident, for the operator: the way to apply for them. */
export const ApplyForLink: UIFieldServerComponent = ({ data, id, req }) => {
  const { mergedInto, withdrawnAt } = data as Volunteer
  if (!id || mergedInto || withdrawnAt || actorOf(req).role !== 'operator') return null
  return (
    <section className="care care-inset" aria-label={texts.panelLabel}>
      <h2>{texts.panelLabel}</h2>
      <p>
        <a className="care-button" href={applyForLink(String(id))}>
          {texts.panelLink}
        </a>
      </p>
    </section>
  )
}
