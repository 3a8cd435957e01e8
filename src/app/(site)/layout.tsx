import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { databaseOf } from '@/database/handle'
import { contactPoint } from '@/queries/contactPoint'
import { SiteFooter } from '@/site/frame/SiteFooter'
import { SiteHeader } from '@/site/frame/SiteHeader'
import { noteArrival } from '@/site/publicity/noteArrival'
import { currentResident } from '@/site/session/currentResident'
import { signOut } from './actions/signOut'
import { sitePayload } from './payload'
import '@/site/site.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = {
  title: { default: '熊本市 介護ボランティア', template: '%s | 熊本市 介護ボランティア' },
  description: '介護施設で、掃除や配膳、話し相手など、介護の周りの仕事を手伝うボランティアの募集です。',
}
export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

const Layout = async ({ children }: { children: ReactNode }) => {
  const payload = await sitePayload()
  const [resident, contact] = await Promise.all([
    currentResident(payload),
    contactPoint(databaseOf(payload)),
    noteArrival(payload),
  ])
  return (
    <html lang="ja">
      <body>
        <a className="skip" href="#main">
          本文へ移動
        </a>
        <SiteHeader signedIn={resident !== null} signOut={signOut} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter contact={contact} />
      </body>
    </html>
  )
}

export default Layout
