'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { navigationWords as words } from '@/glossary/screens'
import type { OwnLink } from './linksOf'

export function OwnLinkList({ links }: { links: readonly OwnLink[] }) {
  const here = usePathname()
  return (
    <div className="care-nav" role="group" aria-label={words.label}>
      {links.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          className={`nav__link${here === href ? ' care-nav__here' : ''}`}
          {...(here === href ? { 'aria-current': 'page' as const } : {})}
        >
          <span className="nav__link-label">{label}</span>
        </Link>
      ))}
    </div>
  )
}
