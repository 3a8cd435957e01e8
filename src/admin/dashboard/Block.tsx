import type { ReactNode } from 'react'

/** A part of the screen under its heading. */
export const Block = ({ children, title }: { children: ReactNode; title: string }) => (
  <section className="care-block">
    <h2>{title}</h2>
    {children}
  </section>
)
