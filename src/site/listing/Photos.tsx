import type { Photo } from '@/queries/listing'

/** Pictures of the facility; what each shows is said to those who do not see it. */
export const Photos = ({ photos }: { photos: readonly Photo[] }) =>
  photos.length === 0 ? null : (
    <section aria-labelledby="photos">
      <h2 id="photos">施設の写真</h2>
      <ul className="photos">
        {photos.map(({ alt, filename, height, width }) => (
          <li key={filename}>
            {/* biome-ignore lint/performance/noImgElement: asked of the same door as every picture, which says who may see it */}
            <img
              alt={alt}
              height={height ?? undefined}
              loading="lazy"
              src={`/api/media/file/${encodeURIComponent(filename)}`}
              width={width ?? undefined}
            />
          </li>
        ))}
      </ul>
    </section>
  )
