'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { DELIVERABLE_KINDS, type DeliverableKind } from '@/domain/deliverable/kind'
import { FORM_CHAPTERS } from '@/domain/form/form'
import { placesOfForm } from '@/domain/form/template'
import { formChapterTitles, formTexts as texts } from '@/glossary/forms'
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
      {kind && DELIVERABLE_KINDS.includes(kind) && (
        <>
          <p>{texts.places(placesOfForm(kind))}</p>
          <p>{texts.chapters(FORM_CHAPTERS[kind].map((key) => [key, formChapterTitles[kind][key] ?? key] as const))}</p>
        </>
      )}
    </section>
  )
}
