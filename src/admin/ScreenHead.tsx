import type { ReactNode } from 'react'

type Given = { title: ReactNode; about?: ReactNode; back?: { href: string; label: string }; children?: ReactNode }

/** What every screen of ours begins with: the way back, its title, what it is for, and what more belongs there. */
export const ScreenHead = ({ about, back, children, title }: Given) => (
  <header className="care-head">
    {back && (
      <p>
        <a href={back.href}>{back.label}</a>
      </p>
    )}
    <h1>{title}</h1>
    {about && <p className="care-quiet">{about}</p>}
    {children}
  </header>
)
