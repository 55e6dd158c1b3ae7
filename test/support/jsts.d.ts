/** As much of the geometry library as tests ask directly. */
declare module 'jsts/org/locationtech/jts/io/GeoJSONReader.js' {
  import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
  export default class GeoJSONReader {
    read(geoJson: unknown): Geometry
  }
}
