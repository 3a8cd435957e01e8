'use client'
import { useEffect, useRef } from 'react'
import { panelTexts as texts } from '@/glossary/panel'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** When a screen of the panel cannot be drawn: the way back leads to the panel, not to the residents' pages. */
const Fault = ({ error, reset }: Props) => {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <main className="care care-fault">
      <h1 tabIndex={-1} ref={title}>
        {texts.fault}
      </h1>
      <p>{texts.faultAbout}</p>
      {error.digest && (
        <p className="care-quiet">
          {texts.faultNumber}：{error.digest}
        </p>
      )}
      <p>
        <button type="button" className="care-button" onClick={reset}>
          {texts.again}
        </button>{' '}
        <a className="care-button care-button--quiet" href="/admin">
          {texts.home}
        </a>
      </p>
    </main>
  )
}

export default Fault
