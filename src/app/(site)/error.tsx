'use client'
import { useEffect, useRef } from 'react'

type Props = { error: Error & { digest?: string }; reset: () => void }

const Fault = ({ error, reset }: Props) => {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="narrow">
      <h1 tabIndex={-1} ref={title}>
        表示できませんでした
      </h1>
      <p>システムの側で問題が起きました。少し待ってから、もう一度お試しください。続くときは、事務局へご連絡ください。</p>
      {error.digest && <p className="hint">お問い合わせ番号：{error.digest}</p>}
      <p className="ways">
        <button type="button" className="button primary" onClick={reset}>
          もう一度表示する
        </button>
        <a className="button plain" href="/">
          はじめのページへ
        </a>
      </p>
    </div>
  )
}

export default Fault
