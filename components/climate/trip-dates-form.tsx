import type { TripQuery } from '@/lib/climate/trip-dates'

/** Asks for the days of a trip. It is sent as a query, so that its answer can be kept and passed on. */
export function TripDatesForm({ slug, query }: { slug: string; query: TripQuery }) {
  const { typed, fault } = query
  const described = fault ? 'when-fault' : undefined
  return (
    <form action={`/${slug}#your-days`} className="trip-dates">
      <div className="trip-dates__fields">
        {(
          [
            ['from', 'First day'],
            ['to', 'Last day'],
          ] as const
        ).map(([field, label]) => (
          <label key={field} className="field">
            {label}
            <input
              type="date"
              name={field}
              defaultValue={typed[field]}
              required
              aria-invalid={fault ? true : undefined}
              aria-describedby={described}
            />
          </label>
        ))}
        <button className="button">Show what is usual</button>
      </div>
      {fault && (
        <p id="when-fault" className="trip-dates__fault">
          {fault}
        </p>
      )}
    </form>
  )
}
