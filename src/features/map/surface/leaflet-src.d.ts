/** Leaflet's own source modules, which it ships without types; whoever imports `leaflet` still gets the types of the whole. */
declare module 'leaflet/src/*'
