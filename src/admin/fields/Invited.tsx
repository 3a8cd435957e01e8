'use client'
import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'
import { invitationTexts as texts } from '@/glossary/collections/accounts'

const PASSWORDS = ['password', 'confirm-password']

/**
 * Where an account is made: says that its person chooses the password. Payload's form always asks for one; it is
 * hidden by the style sheet and given one that nobody knows, which the server throws away.
 */
export const Invited: UIFieldClientComponent = () => {
  const { id } = useDocumentInfo()
  return id ? null : <ByMail />
}

function ByMail() {
  const [fields, dispatchFields] = useAllFormFields()
  const tries = useRef(0)
  // Asked after every change: Payload builds the form's state anew while it opens.
  useEffect(() => {
    if (tries.current > 50 || PASSWORDS.every((path) => fields[path]?.value)) return
    tries.current += 1
    const value = `${crypto.randomUUID()}${crypto.randomUUID()}`
    for (const path of PASSWORDS) dispatchFields({ type: 'UPDATE', path, value, valid: true })
  }, [dispatchFields, fields])
  return (
    <section className="field-type care-invited" aria-label={texts.label}>
      <p>{texts.about}</p>
    </section>
  )
}
