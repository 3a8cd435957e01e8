'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { DELIVERABLE_KINDS, type DeliverableKind } from '@/domain/deliverable/kind'
import { placesOfForm } from '@/domain/form/template'
import { formTexts as texts } from '@/glossary/forms'
import '../admin.css'
import '../record.css'

/** Beside a form: how it looks with example values, which places its texts can name and which chapters there are. */
export const Preview: UIFieldClientComponent = () => {
  const { id } = useDocumentInfo()
  const kind = useFormFields(([fields]) => fields['kind']?.value) as DeliverableKind | null | undefined
  return (
    <section aria-label={texts.preview} className="care care-inset">
      <h2>{texts.preview}</h2>
      {id ? (
        <>
          <p className="care-quiet">{texts.previewAbout}</p>
          <p>
            <a className="care-button care-button--quiet" href={`/api/report-forms/${id}/sample`} download>
              {texts.draw}
            </a>
          </p>
        </>
      ) : (
        <p className="care-quiet">{texts.previewNew}</p>
      )}
      {kind && DELIVERABLE_KINDS.includes(kind) && <p>{texts.places(placesOfForm(kind))}</p>}
    </section>
  )
}
