import sharp from 'sharp'
import { decidePicture } from '@/actions/decidePicture'
import type { PictureDecision } from '@/domain/picture/release'
import { PICTURE_REFUSED, PICTURES } from '../../content/pictures'
import type { Scene } from '../../plan/scene'
import { by } from '../stage'
import { as, change, type LifeStep } from './step'

type Name = keyof typeof PICTURES

/** Of the shown facility's pictures one is on its pages, one waits for the office, and one was refused. */
export function pictureSteps({ host, on }: Scene): LifeStep[] {
  const uploaded = (name: Name, at: Date): LifeStep => ({
    name: `picture ${name}`,
    at,
    play: async (stage, now) => {
      const { alt, svg } = PICTURES[name]
      const data = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()
      const { id } = await stage.payload.create({
        collection: 'media',
        ...by(stage, { facility: host }, now),
        data: { alt, facility: stage.id(`facility ${host}`) },
        file: { name: `${name}.png`, data, mimetype: 'image/png', size: data.length },
      })
      stage.made(`picture ${name}`, id)
    },
  })
  const decided = (name: Name, at: Date, decision: PictureDecision, reason = ''): LifeStep => ({
    name: `picture ${name} ${decision}`,
    at,
    alone: true,
    play: async (stage, now) => {
      const picture = stage.id(`picture ${name}`)
      const stored = await stage.payload.findByID({ collection: 'media', id: picture, ...by(stage, 'system', now) })
      if (stored.release === decision) return
      const revision = Number(stored.revision)
      await decidePicture(stage.payload, { picture, revision, decision, reason, by: as(stage, 'operator'), now })
    },
  })
  return [
    uploaded('entrance', on(-6, '10:00')),
    uploaded('board', on(-6, '10:05')),
    decided('entrance', on(-5, '09:10'), 'released'),
    decided('board', on(-5, '09:12'), 'refused', PICTURE_REFUSED),
    uploaded('dining', on(-1, '17:30')),
    {
      name: 'pictures in the profile',
      at: on(-1, '17:35'),
      play: (stage, now) => {
        const photos = [stage.id('picture entrance'), stage.id('picture dining')]
        return change(stage, {
          collection: 'facilities',
          id: stage.id(`facility ${host}`),
          who: { facility: host },
          now,
          data: { photos },
        })
      },
    },
  ]
}
