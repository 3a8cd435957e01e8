'use client'
import { useEffect, useState } from 'react'

const SHOWN_AFTER_MS = 1000

/** Says what is going on at once to screen readers, and shows a moving bar to everybody when it takes over a second. */
export function Busy({ doing }: { doing: string }) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHOWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="import-facilities__busy">
      <p role="status">{doing}</p>
      {long && <progress aria-label={doing} />}
    </div>
  )
}
