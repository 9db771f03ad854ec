/** The units that Locationforecast states in `meta.units`, for what is used of it. */
export const metNorwayUnits = {
  air_pressure_at_sea_level: 'hPa',
  air_temperature: 'celsius',
  air_temperature_max: 'celsius',
  air_temperature_min: 'celsius',
  cloud_area_fraction: '%',
  precipitation_amount: 'mm',
  probability_of_precipitation: '%',
  relative_humidity: '%',
  ultraviolet_index_clear_sky: '1',
  wind_from_direction: 'degrees',
  wind_speed: 'm/s',
  wind_speed_of_gust: 'm/s',
}

/** A body of Locationforecast 2.0 with these entries, for London unless it says otherwise. */
export function metNorwayBody(timeseries: unknown[], meta: object = {}, coordinates = [-0.1, 51.5, 25]) {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: { meta: { units: metNorwayUnits, ...meta }, timeseries },
  }
}
