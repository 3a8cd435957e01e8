'use client'
import { useDocumentInfo, useField } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useEffect } from 'react'
import { invitationTexts as texts } from '@/glossary/collections/accounts'

/**
 * Where an account is made: says that its person chooses the password. Payload's form always asks for one; it is
 * hidden by the style sheet and given one that nobody knows, which the server throws away.
 */
export const Invited: UIFieldClientComponent = () => {
  const { id } = useDocumentInfo()
  return id ? null : <ByMail />
}

function ByMail() {
  const { setValue: setPassword } = useField<string>({ path: 'password' })
  const { setValue: setAgain } = useField<string>({ path: 'confirm-password' })
  useEffect(() => {
    const unknown = `${crypto.randomUUID()}${crypto.randomUUID()}`
    setPassword(unknown, true)
    setAgain(unknown, true)
  }, [setPassword, setAgain])
  return (
    <section className="field-type care-invited" aria-label={texts.label}>
      <p>{texts.about}</p>
    </section>
  )
}
