'use client'

import { useState } from 'react'
import { registerScreenTexts as texts } from '@/glossary/registers'
import { ExportButtons } from '../exports/ExportButtons'
import { keepTyped } from '../keepTyped'

/** One register, chosen by its name, as a file. */
export function RegisterExport({
  programme,
  registers,
}: {
  programme: string
  registers: readonly { slug: string; name: string }[]
}) {
  const [register, setRegister] = useState(registers[0]?.slug ?? '')
  return (
    <section ref={keepTyped} className="care-block" aria-labelledby="register-file">
      <h2 id="register-file">{texts.file}</h2>
      <label>
        {texts.register}　
        <select value={register} onChange={(event) => setRegister(event.target.value)}>
          {registers.map(({ name, slug }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ExportButtons path="/api/exports/register" asked={{ register, programme }} withPersonal />
    </section>
  )
}
