'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { useCallback } from 'react'
import { tokyoInstant } from '@/glossary/instants'
import { fromTokyoWall, toTokyoWall } from './tokyoWall'

/** A date and time as Tokyo's clock shows it, wherever the browser is: Payload's own field takes the browser's zone. */
export const TokyoDateField: DateFieldClientComponent = ({ field, path: givenPath, readOnly, validate }) => {
  const { admin, label, required } = field
  const memoized = useCallback(
    (value: unknown, options: object) =>
      typeof validate === 'function' ? validate(value as never, { ...options, required } as never) : true,
    [validate, required],
  )
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: givenPath,
    validate: memoized as never,
  })
  const id = `field-${path.replace(/\./g, '__')}`
  const instant = value ? new Date(value) : null
  const fixed = readOnly || disabled || admin?.readOnly === true
  return (
    <div className={`field-type text care-date${showError ? ' error' : ''}${fixed ? ' read-only' : ''}`}>
      <FieldLabel label={label} path={path} required={required === true} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {fixed ? (
          <input id={id} type="text" readOnly value={instant ? tokyoInstant(instant) : ''} />
        ) : (
          <input
            id={id}
            type="datetime-local"
            value={instant ? toTokyoWall(instant) : ''}
            onChange={({ target }) => setValue(fromTokyoWall(target.value)?.toISOString() ?? null)}
          />
        )}
      </div>
      <FieldDescription description={admin?.description ?? ''} path={path} />
    </div>
  )
}
