/*
 * Moves recorded responses to the present: the recording's clock at its place becomes the clock at the
 * place that is asked for, so that its nights stay nights and its first day is today.
 */

const hour = 3_600_000
const day = 24 * hour

/**
 * Milliseconds by which a zone's clock is ahead of UTC at an instant.
 *
 * @param {number} instant milliseconds since the epoch
 * @param {string} timeZone
 */
function zoneOffset(instant, timeZone) {
  const text = new Date(instant).toLocaleString('sv-SE', { timeZone })
  return Date.parse(`${text.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000
}

/**
 * The place that is asked for, which a provider states in its answer: the site checks that it is its own.
 *
 * @typedef {{ latitude: number, longitude: number }} Place
 */

/**
 * An Open-Meteo body as the server would write it now for `timeformat=unixtime`.
 *
 * @param {any} recorded a body with local ISO times
 * @param {{ now: number, timeZone: string, place: Place }} request
 */
export function shiftOpenMeteo(recorded, { now, timeZone, place }) {
  const offset = zoneOffset(now, timeZone)
  const recordedToday = Date.parse(`${recorded.daily.time[0]}T00:00Z`)
  const today = Math.floor((now + offset) / day) * day
  /** @param {string} local */
  const move = (local) => {
    const recordedLocal = Date.parse(`${local}${local.length === 10 ? 'T00:00' : ''}Z`)
    return (recordedLocal - recordedToday + today - offset) / 1000
  }
  const { hourly, daily, current } = recorded
  const hourOfDay = Math.floor((now + offset - today) / hour)
  return {
    ...recorded,
    ...place,
    utc_offset_seconds: offset / 1000,
    timezone: timeZone,
    current: {
      ...current,
      time: Math.floor(now / (15 * 60_000)) * 15 * 60,
      is_day: hourly.is_day[hourOfDay],
    },
    hourly: { ...hourly, time: hourly.time.map(move) },
    daily: {
      ...daily,
      time: daily.time.map(move),
      sunrise: daily.sunrise.map(move),
      sunset: daily.sunset.map(move),
    },
  }
}

/**
 * A MET Norway body whose first entry is the running hour. Entries before the same clock time of the
 * recording's next day are dropped.
 *
 * @param {any} recorded
 * @param {{ now: number, timeZone: string, recordedTimeZone: string, place: Place, issueAge: number }} request
 *   `issueAge` in milliseconds, before the running hour
 */
export function shiftMetNorway(recorded, { now, timeZone, recordedTimeZone, place, issueAge }) {
  const { timeseries, meta } = recorded.properties
  const [, , altitude] = recorded.geometry.coordinates
  const runningHour = Math.floor(now / hour) * hour
  /** @param {{ time: string }} entry */
  const clock = ({ time }) => {
    const instant = Date.parse(time)
    return (instant + zoneOffset(instant, recordedTimeZone)) % day
  }
  const wanted = (runningHour + zoneOffset(runningHour, timeZone)) % day
  const first = timeseries.findIndex((/** @type {{ time: string }} */ entry) => clock(entry) === wanted)
  const shift = runningHour - Date.parse(timeseries[first].time)
  return {
    ...recorded,
    geometry: { ...recorded.geometry, coordinates: [place.longitude, place.latitude, altitude] },
    properties: {
      meta: { ...meta, updated_at: new Date(runningHour - issueAge).toISOString().replace('.000Z', 'Z') },
      timeseries: timeseries.slice(first).map((/** @type {{ time: string }} */ entry) => ({
        ...entry,
        time: new Date(Date.parse(entry.time) + shift).toISOString().replace('.000Z', 'Z'),
      })),
    },
  }
}
