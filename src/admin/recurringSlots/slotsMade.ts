import { useEffect, useState } from 'react'

const NAME = 'care:slots-made'

/** Tells the rest of the form that a listing has so many slots more; nothing of what is being typed is read anew. */
export const tellSlotsMade = (made: number): void => void window.dispatchEvent(new CustomEvent(NAME, { detail: made }))

/** How many slots were made since the form was opened. */
export function useSlotsMade(): number {
  const [made, setMade] = useState(0)
  useEffect(() => {
    const add = (event: Event) => setMade((before) => before + Number((event as CustomEvent<number>).detail))
    window.addEventListener(NAME, add)
    return () => window.removeEventListener(NAME, add)
  }, [])
  return made
}
