'use client'
import { SelectInput, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { DELIVERABLE_KINDS, type DeliverableKind } from '@/domain/deliverable/kind'
import { FORM_CHAPTERS } from '@/domain/form/form'
import { formChapterTitles } from '@/glossary/forms'

/** Which chapter of the document a row is about: those of the form's kind, by their names. */
export const ChapterKey: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { setValue, value } = useField<string>({ path })
  const kind = useFormFields(([fields]) => fields['kind']?.value) as DeliverableKind | null | undefined
  const keys = kind && DELIVERABLE_KINDS.includes(kind) ? FORM_CHAPTERS[kind] : []
  const options = keys.map((key) => ({ value: key, label: (kind && formChapterTitles[kind][key]) ?? key }))
  return (
    <SelectInput
      name={field.name}
      path={path}
      label={field.label}
      options={options}
      readOnly={readOnly ?? false}
      required
      value={value}
      onChange={(chosen) => setValue(Array.isArray(chosen) ? null : ((chosen?.value as string | undefined) ?? null))}
    />
  )
}
