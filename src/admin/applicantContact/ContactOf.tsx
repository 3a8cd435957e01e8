'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { contactRefusalOf } from '@/domain/application/contactVisibility'
import type { ApplicationStatus } from '@/domain/application/status'
import { contactRefusals } from '@/glossary/disclosure'
import { ShowContact } from './ShowContact'

type Given = { daysAfterVisit: number; endsAt: string; id: string; role: 'facility' | 'operator'; status: ApplicationStatus }

/** The button, or the reason why there is none, after the state last saved: accepting somebody shows the button at once. */
export function ContactOf({ daysAfterVisit, endsAt, id, role, status: opened }: Given) {
  const saved = useDocumentInfo().savedDocumentData?.['status'] as ApplicationStatus | undefined
  const refused = contactRefusalOf(role, { status: saved ?? opened, endsAt: new Date(endsAt), daysAfterVisit }, new Date())
  return refused ? <p>{contactRefusals[refused]}</p> : <ShowContact id={id} />
}
