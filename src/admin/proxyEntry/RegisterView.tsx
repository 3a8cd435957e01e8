import type { AdminViewServerProps } from 'payload'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { entryTexts as texts } from '@/glossary/proxyEntry'
import { programmes } from '@/queries/programmes'
import { wardsOfProgramme } from '@/queries/wardsOfProgramme'
import { ScreenHead } from '../ScreenHead'
import { RegisterForm } from './RegisterForm'
import '../admin.css'
import '../record.css'

/** Registering somebody at the counter or on the phone. Whoever registers the screen guards it. */
export async function RegisterView({ initPageResult: { req } }: AdminViewServerProps) {
  const db = databaseOf(req.payload)
  const [current] = await programmes(db)
  const wards = current ? await wardsOfProgramme(db, current.id) : []
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about} />
      <RegisterForm today={dayOf(nowOf(req))} wards={wards.map(({ id, name }) => ({ id, label: name }))} />
    </main>
  )
}
