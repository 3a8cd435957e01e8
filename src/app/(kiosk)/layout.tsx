import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@/site/site.css'
import '@/site/kiosk/kiosk.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: '受付', referrer: 'no-referrer', robots: { index: false } }
export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** A screen at a reception leads nowhere else: it has no head and no foot with links. */
const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="ja">
    <body className="kiosk">
      <main id="main">{children}</main>
    </body>
  </html>
)

export default Layout
