/** As Node sees it: its own types describe a default export below `default`, which its CommonJS file does not have. */
declare module 'gcoord' {
  type Crs = 'WGS84' | 'GCJ02'
  const gcoord: { readonly transform: (position: readonly [number, number], from: Crs, to: Crs) => [number, number] }
  export default gcoord
}
