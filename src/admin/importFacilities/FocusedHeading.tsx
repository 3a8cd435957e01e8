'use client'
import { useEffect, useRef, type ReactNode } from 'react'

/** A heading that takes the focus when its part of the page appears, so that it is read out and the keyboard goes on from there. */
export function FocusedHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1} className="import-facilities__heading">
      {children}
    </h2>
  )
}
