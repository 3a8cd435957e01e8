'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { importScreenTexts as texts } from '@/glossary/importScreen'

type Props = { onChoose: (file: File | null) => void; onCheck: () => void; busy: boolean; again: boolean }

/** Choosing the file and asking for its check. The file stays chosen, so that a second check needs one press. */
export function FileForm({ onChoose, onCheck, busy, again }: Props) {
  const id = useId()
  return (
    <form className="import-facilities__form" onSubmit={(event) => { event.preventDefault(); onCheck() }}>
      <label htmlFor={id}>{texts.chooseFile}</label>
      <input id={id} type="file" accept=".csv,text/csv" disabled={busy} onChange={(event) => onChoose(event.target.files?.[0] ?? null)} />
      <Button type="submit" buttonStyle={again ? 'secondary' : 'primary'} disabled={busy} margin={false}>
        {again ? texts.checkAgain : texts.check}
      </Button>
    </form>
  )
}
