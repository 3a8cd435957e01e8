import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { readDay } from '@/glossary/instants'
import { limitsSaid } from '@/glossary/kpiDefinitions'
import { paceTexts as texts } from '@/glossary/pace'
import { single } from '../dashboard/choice'
import { paceLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import { FigurePanel } from './FigurePanel'
import { loadPace } from './loadPace'
import { PartnerTable } from './PartnerTable'
import '../admin.css'

/** The four figures against their plans, where they are heading, and what is done where they lack. Whoever registers it guards it. */
export async function PaceView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const model = await loadPace(req.payload, single(searchParams?.['programme']), nowOf(req))
  const mayWrite = actorOf(req).role === 'operator'
  if (!model)
    return (
      <main className="care">
        <h1>{texts.title}</h1>
        <p className="care-empty">{texts.noProgramme}</p>
      </main>
    )
  const { changes, followed, gaps, limits, pace, partners, programme, programmes } = model
  const asOf = pace?.paces[0]?.asOf
  return (
    <main className="care">
      <ScreenHead title={texts.title}>
        <p className="care-quiet">
          {programme.contractName}
          {asOf && `　${texts.asOf(readDay(asOf))}`}
        </p>
        <p className="care-quiet">{texts.about}</p>
        <p className="care-quiet">{limitsSaid(limits)}</p>
      </ScreenHead>
      {programmes.length > 1 && (
        <nav aria-label={texts.programme} className="care-tabs">
          {programmes.map(({ id, name }) => (
            <a key={id} href={paceLink(id)} {...(id === programme.id ? { 'aria-current': 'page' as const } : {})}>
              {name}
            </a>
          ))}
        </nav>
      )}
      {pace && asOf ? (
        <>
          <p className="care-quiet">{asOf === programme.endsOn ? texts.finished : methodOf(pace.paces[0]?.forecast?.weeks)}</p>
          <div className="care-grid">
            {pace.paces.map((each) => (
              <FigurePanel
                analyses={gaps.filter(({ figure }) => figure === each.figure)}
                changes={changes.filter(({ figure }) => figure === each.figure)}
                followed={followed}
                key={each.figure}
                mayWrite={mayWrite}
                pace={each}
                programme={programme.id}
              />
            ))}
          </div>
          <section className="care-block">
            <h2>{texts.partners}</h2>
            <p className="care-quiet">{texts.partnersAbout}</p>
            {partners.length === 0 ? (
              <p className="care-empty">{texts.noPartners}</p>
            ) : (
              <PartnerTable month={pace.figures.month} partners={partners} programme={programme.id} />
            )}
          </section>
        </>
      ) : (
        <p className="care-empty">{texts.notStarted(readDay(programme.startsOn))}</p>
      )}
    </main>
  )
}

const methodOf = (weeks: number | undefined): string => (weeks ? texts.method(weeks) : texts.noForecast)
