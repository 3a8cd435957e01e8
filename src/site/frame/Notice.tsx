'use client'
import { type ReactNode, useEffect, useRef } from 'react'

/** Tells that something was done; takes the focus, because the page that said it would be done is gone. */
export function Notice({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="notice" role="status" tabIndex={-1} ref={box}>
      {children}
    </div>
  )
}
