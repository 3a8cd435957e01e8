'use client'
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useAuth,
  useDocumentInfo,
  useField,
  useForm,
  useFormFields,
} from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import type { SelectFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'
import type { StaffRole } from '@/domain/role'
import { statusFieldWords as words } from '@/glossary/screens'
import { isStateful, type NextState, nextStates, statusLabel } from './nextStates'

/** The field of an application that says whose words these are. */
const BY_PHONE = 'toldByPhone'

/**
 * The status of a record with a life: as it is, or one of the states that may follow for this role. A link that says what
 * it leads to (`?next=submitted`) has that state chosen already, where it may follow.
 */
export const NextStatusField: SelectFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { collectionSlug, id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { disabled, path, setValue, showError, value } = useField<string>({ potentiallyStalePath: givenPath })
  const meant = useSearchParams().get('next')
  const chosenAtFirst = useRef(false)
  const { status: saved, toldByPhone } = (savedDocumentData ?? {}) as { status?: string; toldByPhone?: boolean | null }
  const wasByPhone = collectionSlug === 'applications' && toldByPhone === true
  const from = id && saved ? saved : (value ?? '')
  const next =
    isStateful(collectionSlug) && id && !readOnly && !disabled
      ? nextStates(collectionSlug, from, user?.['role'] as StaffRole)
      : []
  const { dispatchFields, submit } = useForm()
  const byPhone = useFormFields(([fields]) => fields[BY_PHONE]?.value === true)
  const choose = (state: NextState) => {
    if (collectionSlug === 'applications') dispatchFields({ type: 'UPDATE', path: BY_PHONE, value: state.byPhone === true })
    setValue(state.value)
  }
  const isPossible = next.some((each) => each.value === meant)
  useEffect(() => {
    if (!isPossible || chosenAtFirst.current) return
    chosenAtFirst.current = true
    setValue(meant)
  }, [isPossible, meant, setValue])
  if (!isStateful(collectionSlug)) return null
  const isChosen = (state: NextState) => value === state.value && (value === from || byPhone === (state.byPhone === true))
  const chosen = next.find(isChosen)
  const name = `field-${path}`
  return (
    <fieldset className="field-type care-status" aria-describedby={`${name}-hint`}>
      <FieldLabel as="span" label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <p className="care-status__now">
          <span className="care-badge">
            {wasByPhone ? words.byPhone(statusLabel(collectionSlug, from)) : statusLabel(collectionSlug, from)}
          </span>
        </p>
        {next.length > 0 && (
          <div className="care-status__next" role="radiogroup" aria-label={words.next}>
            {[{ value: from, label: words.stay, reasonNeeded: false }, ...next].map((each) => (
              <label key={`${each.value}${each.byPhone ? '/phone' : ''}`}>
                <input type="radio" name={name} value={each.value} checked={isChosen(each)} onChange={() => choose(each)} />
                {each.label}
                {each.reasonNeeded && <small>{words.reasonNeeded}</small>}
              </label>
            ))}
          </div>
        )}
        {chosen && (
          <p role="status" className="care-status__hint">
            {chosen.reasonNeeded ? words.saveWithReason(chosen.label) : words.save(chosen.label)}
          </p>
        )}
        {chosen && !chosen.reasonNeeded && (
          <button className="care-button" onClick={() => void submit()} type="button">
            {words.saveNow(chosen.label)}
          </button>
        )}
      </div>
      <div id={`${name}-hint`}>
        <FieldDescription description={field.admin?.description ?? ''} path={path} />
      </div>
    </fieldset>
  )
}
