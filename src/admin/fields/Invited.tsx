'use client'
import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useEffect } from 'react'
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
  const { dispatchFields } = useForm()
  const isEmpty = useFormFields(([fields]) => PASSWORDS.some((path) => !fields[path]?.value))
  useEffect(() => {
    if (!isEmpty) return
    const value = `${crypto.randomUUID()}${crypto.randomUUID()}`
    for (const path of PASSWORDS) dispatchFields({ type: 'UPDATE', path, value, valid: true })
  }, [dispatchFields, isEmpty])
  return (
    <section className="field-type care-invited" aria-label={texts.label}>
      <p>{texts.about}</p>
    </section>
  )
}
