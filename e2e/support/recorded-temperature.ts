import openMeteo from '../recordings/open-meteo/om-03-current-ms-isday-copenhagen-2026.json' with { type: 'json' }
import metNorway from '../recordings/met-norway/met-03-complete-london-2020.cached-response.json' with { type: 'json' }
import type { Weather } from '@/lib/weather/weather'

const hour = 3_600_000

/** Pyongyang's clock is ahead of UTC by this, all year. */
const chongjinOffset = 9 * hour
/** London's was by this when its weather was recorded. */
const londonOffset = hour

/**
 * The temperatures (°C) that the recordings have for the time that the weather says to be for, read from
 * them without any of the site's code: the replay moves a recording's clock to that of the place.
 */
export function recordedTemperatures({ provider, retrievedAt, current }: Weather): number[] {
  const localTime = Date.parse(current.validAt) + chongjinOffset
  if (provider.name === 'Open-Meteo') {
    if (localTime % hour !== 0 || isNowOf(retrievedAt, current.validAt)) return [openMeteo.current.temperature_2m]
    const today = Math.floor((Date.parse(retrievedAt) + chongjinOffset) / (24 * hour)) * 24 * hour
    return openMeteo.hourly.temperature_2m.slice((localTime - today) / hour).slice(0, 1)
  }
  // What a 304 confirmed may begin at either of the recording's days.
  return metNorway.data.properties.timeseries
    .filter(({ time }) => (Date.parse(time) + londonOffset - localTime) % (24 * hour) === 0)
    .map(({ data }) => data.instant.details.air_temperature)
}

/** Whether it is the provider's own "now", which is for the quarter of an hour in which it was sent. */
function isNowOf(retrievedAt: string, validAt: string): boolean {
  return Math.floor(Date.parse(retrievedAt) / (hour / 4)) * (hour / 4) === Date.parse(validAt)
}
