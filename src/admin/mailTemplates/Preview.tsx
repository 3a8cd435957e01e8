'use client'

import { useFormFields } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useState } from 'react'
import { faultsOf, type MailTemplate, MAIL_TEMPLATES, placesOf } from '@/domain/mailTemplate/template'
import {
  defaultWordings,
  exampleOffice,
  exampleValues,
  mailPlaceNames as names,
  mailTemplateTexts as texts,
  templateFaultSentence,
  wordedLetter,
  writtenPlace,
} from '@/glossary/mailTemplates'
import '../admin.css'
import '../record.css'

/** Beside the words of a letter: its places, what is wrong, how it reads with example data, and the way back to the default. */
export const Preview: UIFieldClientComponent = () => {
  const key = useFormFields(([fields]) => fields['key']?.value) as MailTemplate | undefined
  const subject = useFormFields(([fields]) => fields['subject']?.value) as string | null | undefined
  const body = useFormFields(([fields]) => fields['body']?.value) as string | null | undefined
  const dispatch = useFormFields(([, change]) => change)
  const [restored, setRestored] = useState(false)
  if (!key || !(key in MAIL_TEMPLATES)) return null
  const usual = defaultWordings[key]
  const wording = { subject: subject?.trim() || usual.subject, body: body?.trim() ? body : usual.body }
  const faults = faultsOf(key, wording, names)
  const shown = wordedLetter({ values: exampleValues, office: exampleOffice }, wording)
  const needed: readonly string[] = MAIL_TEMPLATES[key].needed
  const restore = () => {
    for (const [path, value] of Object.entries(usual)) dispatch({ type: 'UPDATE', path, value })
    setRestored(true)
  }
  return (
    <section aria-label={texts.preview} className="care care-inset">
      <h2>{texts.places}</h2>
      <ul>
        {placesOf(key).map((place) => (
          <li key={place}>
            <code>{writtenPlace(names[place])}</code>
            {needed.includes(place) && texts.needed}
          </li>
        ))}
      </ul>
      {faults.length > 0 && (
        <div className="care-notice care-notice--attention" role="status">
          <p>
            <strong>{texts.faults}</strong>
          </p>
          <ul>
            {faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{templateFaultSentence(fault)}</li>
            ))}
          </ul>
        </div>
      )}
      <h2>{texts.preview}</h2>
      <p className="care-quiet">{texts.previewAbout}</p>
      <p>
        <strong>
          {texts.subject}：{shown.subject}
        </strong>
      </p>
      <p className="care-lines" data-preview>
        {shown.body}
      </p>
      <p className="care-quiet">{texts.restoreAbout}</p>
      <button className="care-button care-button--quiet" onClick={restore} type="button">
        {texts.restore}
      </button>
      {restored && <p role="status">{texts.restored}</p>}
    </section>
  )
}
