'use client'
import { useState } from 'react'
import { importScreenTexts as texts } from '@/glossary/importScreen'
import { Busy } from './Busy'
import { Done } from './Done'
import { FileForm } from './FileForm'
import { FocusedHeading } from './FocusedHeading'
import { Preview } from './Preview'
import { useImport } from './useImport'

/** The import in steps: choose a file, look at what it would do, import it, see what was done. */
export function ImportFacilities() {
  const [file, setFile] = useState<File | null>(null)
  const { state, check, commit, restart } = useImport()
  const choose = (chosen: File | null) => {
    setFile(chosen)
    restart()
  }
  if (state.step === 'done') return <Done summary={state.summary} onRestart={() => choose(null)} />
  const error = 'error' in state ? state.error : undefined
  return (
    <>
      <FileForm
        file={file}
        onChoose={choose}
        onCheck={() => check(file)}
        busy={state.step === 'busy'}
        again={state.step === 'preview'}
      />
      {error !== undefined && (
        <section className="import-facilities__error" role="alert">
          <FocusedHeading>{texts.errorTitle}</FocusedHeading>
          <p>{error}</p>
        </section>
      )}
      {state.step === 'busy' && <Busy doing={state.doing} />}
      {state.step === 'preview' && error === undefined && (
        <Preview preview={state.preview} onCommit={() => commit(state.preview)} />
      )}
    </>
  )
}
