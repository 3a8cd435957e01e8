'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { importScreenTexts as texts } from '@/glossary/importScreen'

type Props = { file: File | null; onChoose: (file: File | null) => void; onCheck: () => void; busy: boolean; again: boolean }

/**
 * Choosing the file and asking for its check. The file stays chosen, so that a second check needs one press. The browser's
 * own button speaks the browser's language, so a label in ours stands in for it; the input under it keeps keyboard and focus.
 */
export function FileForm({ file, onChoose, onCheck, busy, again }: Props) {
  const id = useId()
  return (
    <form
      className="import-facilities__form"
      onSubmit={(event) => {
        event.preventDefault()
        onCheck()
      }}
    >
      <p id={`${id}-about`}>{texts.chooseFile}</p>
      <span className="import-facilities__choose">
        <input
          id={id}
          type="file"
          accept=".csv,text/csv"
          disabled={busy}
          aria-describedby={`${id}-about ${id}-name`}
          onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
        />
        <label htmlFor={id}>{texts.choose}</label>
      </span>
      <span id={`${id}-name`} className="import-facilities__file">
        {file ? file.name : texts.notChosen}
      </span>
      <Button type="submit" buttonStyle={again ? 'secondary' : 'primary'} disabled={busy} margin={false}>
        {again ? texts.checkAgain : texts.check}
      </Button>
    </form>
  )
}
