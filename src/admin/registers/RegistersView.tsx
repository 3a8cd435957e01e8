import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { REGISTER_SLUGS } from '@/domain/register/slugs'
import { collectionWords } from '@/glossary/collections'
import { registerScreenTexts as texts } from '@/glossary/registers'
import { single } from '../dashboard/choice'
import { AllRegisters } from './AllRegisters'
import { DueRecords } from './DueRecords'
import { Gaps } from './Gaps'
import { Level } from './Level'
import { RegisterExport } from './RegisterExport'
import { loadRegisters } from './loadRegisters'
import '../admin.css'
import { ProgrammeFilter } from '../ProgrammeFilter'
import { ScreenHead } from '../ScreenHead'
import '../record.css'

/** Every register of the specification: what is due, what is missing, and the way to each. Whoever registers it guards it. */
export async function RegistersView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const { role } = actorOf(req)
  const found = await loadRegisters(req.payload, { now: nowOf(req), programme: single(searchParams?.['programme']) })
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about} />
      {found ? (
        <>
          <ProgrammeFilter action="/admin/registers" all={found.all} chosen={found.programme.id} words={texts} />
          <DueRecords due={found.due} today={found.today} />
          <Gaps gaps={found.gaps} role={role} />
          <AllRegisters counts={found.counts} now={found.now} programme={found.programme.id} role={role} today={found.today} />
          <RegisterExport
            programme={found.programme.id}
            registers={REGISTER_SLUGS.map((slug) => ({ slug, name: collectionWords[slug].singular }))}
          />
          <Level level={found.level} lockHash={found.lockHash} regions={found.regions} />
        </>
      ) : (
        <p className="care-empty">{texts.noProgramme}</p>
      )}
    </main>
  )
}
