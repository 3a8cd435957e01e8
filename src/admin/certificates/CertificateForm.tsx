'use client'

import { useState } from 'react'
import { certificateTexts as texts } from '@/glossary/certificates'
import { sendForFile } from '../ask'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'

/** The span; the file is fetched, because a form cannot stand within the record's form. */
export function CertificateForm({ today, volunteer }: { today: string; volunteer: string }) {
  const [span, setSpan] = useState({ from: `${today.slice(0, 4)}-01-01`, to: today })
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const issue = async () => {
    setBusy(true)
    setFault(null)
    const answer = await sendForFile(`/api/volunteers/${volunteer}/certificate`, span, texts.failed)
    setBusy(false)
    if (!answer.ok) return setFault(answer.sentence)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(answer.body)
    link.download = texts.fileName('')
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <div className="care-answers" ref={keepTyped}>
      <p className="care-quiet">{texts.about}</p>
      <Fault sentence={fault} />
      <div className="care-answers__fields">
        <label>
          {texts.from}
          <input max={today} onChange={(event) => setSpan({ ...span, from: event.target.value })} type="date" value={span.from} />
        </label>
        <label>
          {texts.to}
          <input max={today} onChange={(event) => setSpan({ ...span, to: event.target.value })} type="date" value={span.to} />
        </label>
      </div>
      <button className="care-button" disabled={busy} onClick={() => void issue()} type="button">
        {texts.issue}
      </button>
    </div>
  )
}
