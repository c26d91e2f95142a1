import type { LayerGroup, Map as LeafletMap } from 'leaflet';

/** Degrees between two lines; the finest one whose labels have room beside each other is taken. */
const steps = [10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
const labelPixels = 80;

/** The lines of latitude and longitude with their degrees: the ground of a map without tiles. */
export function drawGraticule(L: typeof import('leaflet'), map: LeafletMap): void {
  const lines: LayerGroup = L.layerGroup().addTo(map);
  const draw = () => {
    lines.clearLayers();
    const bounds = map.getBounds();
    const [south, north, west, east] = [bounds.getSouth(), bounds.getNorth(), bounds.getWest(), bounds.getEast()];
    const step = steps.findLast((one) => (east - west) / one <= map.getSize().x / labelPixels) ?? 20;
    const style = { className: 'location-map-line', weight: 1, interactive: false } as const;
    for (const longitude of multiples(west, east, step)) {
      const ends: [number, number][] = [
        [south, longitude],
        [north, longitude],
      ];
      lines.addLayer(L.polyline(ends, style)).addLayer(degree(L, [south, longitude], longitude, step, 'E'));
    }
    for (const latitude of multiples(south, north, step)) {
      const ends: [number, number][] = [
        [latitude, west],
        [latitude, east],
      ];
      lines.addLayer(L.polyline(ends, style)).addLayer(degree(L, [latitude, west], latitude, step, 'N'));
    }
  };
  map.on('moveend', draw);
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

function degree(L: typeof import('leaflet'), at: [number, number], value: number, step: number, letter: 'E' | 'N') {
  const places = Math.max(0, Math.ceil(-Math.log10(step)));
  const text = document.createElement('span');
  text.textContent = `${value.toFixed(places)}° ${letter}`;
  const className = `location-map-degree location-map-degree-${letter.toLowerCase()}`;
  return L.marker(at, {
    icon: L.divIcon({ html: text, className, iconSize: [0, 0] }),
    interactive: false,
    keyboard: false,
  });
}
