'use client';

import 'leaflet/dist/leaflet.css';
import './location-map.css';
import type { LatLngExpression, Map as LeafletMap } from 'leaflet';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useNavigate } from '#components/layout/use-navigate.ts';
import { drawGraticule } from './graticule.ts';
import type { MapTiles, Place } from './map-place.ts';

type LocationMapProps = {
  label: string;
  place: Place;
  neighbours: readonly Place[];
  /** Null draws the ground from coordinates alone. */
  tiles: MapTiles | null;
};

const nearZoom = 14;

/** A place and its neighbours on a ground that needs no outside server; tiles are laid under it where they are set. */
export function LocationMap({ label, place, neighbours, tiles }: LocationMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const t = useTranslations('inventory.map');

  useEffect(() => {
    let map: LeafletMap | undefined;
    let isGone = false;
    void import('leaflet').then(({ default: L }) => {
      if (isGone || !box.current) return;
      map = L.map(box.current, { zoomControl: false, attributionControl: Boolean(tiles), scrollWheelZoom: false });
      if (tiles) L.tileLayer(tiles.url, { attribution: tiles.attribution, maxZoom: 19 }).addTo(map);
      else drawGraticule(L, map);
      L.control.zoom({ position: 'topright', zoomInTitle: t('zoomIn'), zoomOutTitle: t('zoomOut') }).addTo(map);
      L.control.scale({ imperial: false, position: 'bottomright' }).addTo(map);
      for (const other of neighbours) {
        const marker = L.marker(pointOf(other), { icon: iconOf(L, other, false), title: other.name, alt: other.name });
        marker.on('click', () => navigate(other.href)).addTo(map);
      }
      const own = { icon: iconOf(L, place, true), title: place.name, alt: place.name, zIndexOffset: 1000 };
      L.marker(pointOf(place), { ...own, keyboard: false }).addTo(map);
      showAll(L, map, place, neighbours);
    });
    return () => {
      isGone = true;
      map?.remove();
    };
  }, [place, neighbours, tiles, navigate, t]);

  return (
    <section
      ref={box}
      aria-label={label}
      dir="ltr"
      className="location-map isolate h-80 overflow-hidden rounded-md border bg-sunken"
    />
  );
}

const pointOf = ({ latitude, longitude }: Place): LatLngExpression => [latitude, longitude];

/** The nearest few stay in sight with the place in the middle; alone it is shown close by. */
function showAll(L: typeof import('leaflet'), map: LeafletMap, place: Place, neighbours: readonly Place[]): void {
  const nearest = neighbours.slice(0, 4).map(pointOf);
  if (nearest.length === 0) map.setView(pointOf(place), nearZoom);
  else map.fitBounds(L.latLngBounds([pointOf(place), ...nearest]), { padding: [48, 48], maxZoom: nearZoom });
}

function iconOf(L: typeof import('leaflet'), { name }: Place, isOwn: boolean) {
  const label = document.createElement('span');
  label.className = 'location-map-label';
  label.textContent = name;
  const dot = document.createElement('span');
  dot.className = 'location-map-dot';
  const html = document.createElement('span');
  html.append(dot, label);
  const className = isOwn ? 'location-map-pin location-map-pin-own' : 'location-map-pin';
  return L.divIcon({ html, className, iconSize: [16, 16] });
}
