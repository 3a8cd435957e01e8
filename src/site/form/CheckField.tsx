'use client'
import { useField } from './useField'

type Props = { name: string; label: string; required?: boolean }

/** One box to tick, sent as `yes`, with what is wrong with it after a refusal. */
export function CheckField({ name, label, required = false }: Props) {
  const { described, id, invalid, notes, sent } = useField(name)
  return (
    <>
      {notes}
      <p className="check">
        <input
          {...described}
          {...invalid}
          defaultChecked={sent === 'yes'}
          id={id}
          name={name}
          required={required}
          type="checkbox"
          value="yes"
        />
        <label htmlFor={id}>{label}</label>
      </p>
    </>
  )
}
