'use client'
import { useEffect } from 'react'

/** Tells the server that the screen was looked at; what is new is counted from the visit before. Nobody waits for it. */
export function Seen() {
  useEffect(() => {
    // Read to its end: an answer nobody reads keeps its connection.
    void fetch('/api/users/seen', { method: 'POST', credentials: 'same-origin' })
      .then((answer) => answer.arrayBuffer())
      .catch(() => undefined)
  }, [])
  return null
}
