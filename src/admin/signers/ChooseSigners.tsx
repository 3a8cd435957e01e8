'use client'

import { useForm } from '@payloadcms/ui'
import { signerTexts as texts } from '@/glossary/papers'
import type { KnownSigners } from '@/database/knownSigners'
import { keepTyped } from '../keepTyped'

const SIDES = [
  { path: 'operatorSigner', side: 'operator' },
  { path: 'citySigner', side: 'city' },
] as const

/** One choice for each side; the city's name may be written by hand as well. */
export function ChooseSigners({ known }: { known: KnownSigners }) {
  const { dispatchFields, setModified } = useForm()
  const choose = (path: string, value: string) => {
    if (!value) return
    dispatchFields({ type: 'UPDATE', path, value, valid: true })
    setModified(true)
  }
  return (
    <section aria-label={texts.title} className="care care-inset">
      <h2>{texts.title}</h2>
      <p className="care-quiet">{texts.about}</p>
      <div ref={keepTyped} className="care-filter">
        {SIDES.map(({ path, side }) => (
          <label key={side}>
            {texts.sides[side]}
            <select defaultValue="" onChange={(event) => choose(path, event.target.value)}>
              <option value="">{known[side].length === 0 ? texts.nobody : texts.choose}</option>
              {known[side].map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </section>
  )
}
