/** Leaflet draws SVG where it finds this method, and else on a canvas, which jsdom has not. Import it before Leaflet. */
Object.defineProperty(SVGSVGElement.prototype, 'createSVGRect', { value: () => ({}), configurable: true })
