import { createContext, useContext } from 'react';
import type { MapTiles } from '#components/inventory/page/map-place.ts';
import type { LocationValues } from './location-values.ts';

/** What other locations have, to choose from. */
export type LocationChoices = { cities: string[]; series: string[]; categories: string[] };

type LocationFormState = {
  values: LocationValues;
  set: (change: Partial<LocationValues>) => void;
  /** What to say at a field now. */
  problemAt: (field: keyof LocationValues) => string | undefined;
  /** What to have a second look at there, once the field has been left. */
  warningAt: (field: keyof LocationValues) => string | undefined;
  leave: (field: keyof LocationValues) => void;
  isNew: boolean;
  choices: LocationChoices;
  tiles: MapTiles | null;
};

export const LocationFormContext = createContext<LocationFormState | undefined>(undefined);

/** The state of the form around a section. */
export function useLocationForm(): LocationFormState {
  const state = useContext(LocationFormContext);
  if (!state) throw new Error('A section of the form of a location stands outside of it.');
  return state;
}
