'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { supportScreenTexts as texts } from '@/glossary/support'
import '../admin.css'

export function HelpLink() {
  const here = usePathname()
  return (
    <Link className="care-help" href={`/admin/help?${new URLSearchParams({ from: here })}`} prefetch={false}>
      {texts.button}
    </Link>
  )
}
