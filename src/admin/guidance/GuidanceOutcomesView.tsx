import { Suspense } from 'react'
import type { AdminViewServerProps } from 'payload'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { ADVISED_PARTS, GUIDANCE_KINDS, type GuidanceKind } from '@/domain/guidance/guidance'
import { isUuid } from '@/domain/text/isUuid'
import { guidanceKindLabels, guidanceTexts as texts } from '@/glossary/guidance'
import { programmes } from '@/queries/programmes'
import { single } from '../dashboard/choice'
import { guidanceOutcomesLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import { loaded } from '../loaded'
import { Fault } from '../Fault'
import { GuidanceOutcomes } from './GuidanceOutcomes'
import { loadOutcomes } from './loadOutcomes'
import '../admin.css'

const isKind = (value: string | undefined): value is GuidanceKind => GUIDANCE_KINDS.includes(value as GuidanceKind)

/** What came of consultations and seminars, by facility and in all. Whoever registers it guards it. */
export async function GuidanceOutcomesView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const all = await programmes(databaseOf(req.payload))
  const wanted = single(searchParams?.['programme'])
  const programme = all.find(({ id }) => id === wanted) ?? all[0]
  const asked = single(searchParams?.['kind'])
  const kind = isKind(asked) ? asked : null
  const wantedPart = single(searchParams?.['part'])
  const part = ADVISED_PARTS.find((each) => each === wantedPart) ?? null
  const facility = single(searchParams?.['facility'])
  const of = { programme: programme?.id ?? '', kind, part, facility: isUuid(facility) ? facility : null }
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about} />
      {programme ? (
        <>
          <nav aria-label={texts.kind} className="care-tabs">
            {[null, ...GUIDANCE_KINDS].map((each) => (
              <a
                key={each ?? 'both'}
                href={guidanceOutcomesLink({ programme: programme.id, kind: each })}
                {...(each === kind ? { 'aria-current': 'page' as const } : {})}
              >
                {each ? guidanceKindLabels[each] : texts.both}
              </a>
            ))}
          </nav>
          {all.length > 1 && (
            <nav aria-label={texts.programme} className="care-tabs">
              {all.map(({ id, name }) => (
                <a
                  key={id}
                  href={guidanceOutcomesLink({ programme: id, kind })}
                  {...(id === programme.id ? { 'aria-current': 'page' as const } : {})}
                >
                  {name}
                </a>
              ))}
            </nav>
          )}
          <Suspense fallback={<p role="status">{texts.loading}</p>} key={`${programme.id} ${kind} ${part} ${facility}`}>
            <Loaded asked={{ ...of, now: nowOf(req) }} payload={req.payload} />
          </Suspense>
        </>
      ) : (
        <p className="care-empty">{texts.noProgramme}</p>
      )}
    </main>
  )
}

type Given = { payload: Parameters<typeof loadOutcomes>[0]; asked: Parameters<typeof loadOutcomes>[1] }

async function Loaded({ asked, payload }: Given) {
  const model = await loaded(payload, loadOutcomes(payload, asked))
  return model ? <GuidanceOutcomes asked={asked} model={model} /> : <Fault sentence={texts.failed} />
}
