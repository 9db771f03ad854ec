import type { Weather } from '@/lib/weather/weather'

/** Who made the weather that a list shows, each once. */
export function WeatherCredits({ weathers }: { weathers: Weather[] }) {
  const providers = new Map(weathers.map(({ provider }) => [provider.name, provider]))
  if (providers.size === 0) return null
  return (
    <p className="weather-credits">
      {[...providers.values()].map(({ name, url, attribution, license, licenseUrl }) => (
        <span key={name}>
          <a href={url}>{attribution}</a> (<a href={licenseUrl}>{license}</a>).{' '}
        </span>
      ))}
    </p>
  )
}
