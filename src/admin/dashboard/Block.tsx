import type { ReactNode } from 'react'

/** A part of the screen under its heading. */
export const Block = ({ children, id, title }: { children: ReactNode; id?: string; title: string }) => (
  <section className="care-block" id={id}>
    <h2>{title}</h2>
    {children}
  </section>
)
