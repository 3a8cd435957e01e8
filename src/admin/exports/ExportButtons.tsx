'use client'
import { useState } from 'react'
import { EXPORT_FORMATS, type ExportFormat } from '@/domain/export/format'
import { exportFormatLabels, exportWords as words } from '@/glossary/exports'
import { Fault } from '../Fault'
import { download, type Downloaded } from './download'

type Props = {
  /** Where the list is asked for, e.g. /api/exports/records. */
  path: string
  /** What narrows the list; sent with the format. */
  asked: Readonly<Record<string, unknown>>
  /** Whether the reader gets personal columns. */
  withPersonal: boolean
}

/** A list as CSV (UTF-8 or Shift_JIS) or Excel; says what could not be written. */
export function ExportButtons({ asked, path, withPersonal }: Props) {
  const [busy, setBusy] = useState<ExportFormat | null>(null)
  const [said, setSaid] = useState<Downloaded | null>(null)
  const save = async (format: ExportFormat) => {
    setBusy(format)
    setSaid(null)
    setSaid(await download(path, { ...asked, format }))
    setBusy(null)
  }
  return (
    <section className="care-block" aria-label={words.heading}>
      <p className="care-quiet">
        {words.heading}　{words.hint}
        {!withPersonal && words.hintCity}
      </p>
      <p className="care-actions">
        {EXPORT_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="care-button care-button--quiet"
            disabled={busy !== null}
            onClick={() => void save(format)}
          >
            {exportFormatLabels[format]}
          </button>
        ))}
      </p>
      <div role="status">
        {busy && <p>{words.saving}</p>}
        {said?.ok && <p>{words.done(said.fileName)}</p>}
        {said?.ok && said.unwritten > 0 && <p className="care-notice">{words.unwrittenNote(said.unwritten)}</p>}
      </div>
      <Fault sentence={said && !said.ok ? said.sentence : null} />
    </section>
  )
}
