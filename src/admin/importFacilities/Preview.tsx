'use client'
import { Button } from '@payloadcms/ui'
import { importScreenTexts as texts } from '@/glossary/importScreen'
import type { PreviewAnswer } from './answer'
import { Counts } from './Counts'
import { FocusedHeading } from './FocusedHeading'
import { Rows } from './Rows'

/** What the import would do, row by row, and the button that does it. Where there is nothing to do it says why instead. */
export function Preview({ preview, onCommit }: { preview: PreviewAnswer; onCommit: () => void }) {
  const { summary, absent } = preview
  const writes = summary.created + summary.updated
  const taken = writes + summary.unchanged
  return (
    <section className="import-facilities__preview">
      <FocusedHeading>{texts.previewTitle}</FocusedHeading>
      <Counts summary={summary} />
      <p>{writes > 0 ? texts.willDo(summary) : taken > 0 ? texts.nothingToDo : texts.nothingTaken}</p>
      {absent > 0 && <p>{texts.absent(absent)}</p>}
      {writes > 0 && (
        <Button buttonStyle="primary" margin={false} onClick={onCommit}>
          {texts.commit}
        </Button>
      )}
      <Rows preview={preview} />
    </section>
  )
}
