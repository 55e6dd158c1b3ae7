/** Mean radius of the Earth in metres (IUGG: (2a + b) / 3 of GRS80). */
export const RADIUS_M = 6_371_008.8

const RADIANS = Math.PI / 180

/** A place, in degrees. */
export type LonLat = readonly [number, number]

/** Metres between two places along the sphere of mean radius. */
export const haversineM = ([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number => {
  const half = (degrees: number): number => Math.sin((degrees * RADIANS) / 2) ** 2
  const h = half(lat2 - lat1) + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * half(lon2 - lon1)
  return 2 * RADIUS_M * Math.asin(Math.sqrt(Math.max(0, Math.min(1, h))))
}

/** A map of the world around a place, in metres, that keeps distances from that place (azimuthal equidistant). */
export type Around = { readonly to: (place: LonLat) => LonLat; readonly from: (metres: LonLat) => LonLat }

export const around = ([lon0, lat0]: LonLat): Around => {
  const [sin0, cos0] = [Math.sin(lat0 * RADIANS), Math.cos(lat0 * RADIANS)]
  return {
    to: ([lon, lat]) => {
      const [sin, cos, turn] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS), (lon - lon0) * RADIANS]
      const east = cos * Math.sin(turn)
      // cos0·sin − sin0·cos·cos(turn), without its loss of digits where the places are near
      const north = Math.sin((lat - lat0) * RADIANS) + 2 * sin0 * cos * Math.sin(turn / 2) ** 2
      const far = Math.hypot(east, north)
      if (far === 0) return [0, 0]
      const scale = (RADIUS_M * Math.atan2(far, sin0 * sin + cos0 * cos * Math.cos(turn))) / far
      return [east * scale, north * scale]
    },
    from: ([x, y]) => {
      const far = Math.hypot(x, y)
      if (far === 0) return [lon0, lat0]
      const [sin, cos] = [Math.sin(far / RADIUS_M), Math.cos(far / RADIUS_M)]
      const lat = Math.asin(Math.max(-1, Math.min(1, cos * sin0 + (y * sin * cos0) / far)))
      return [lon0 + Math.atan2(x * sin, far * cos0 * cos - y * sin0 * sin) / RADIANS, lat / RADIANS]
    },
  }
}
