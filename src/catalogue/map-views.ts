/** A commune or ward: its number on the map, and its page where entries lie in it. */
export interface MapUnit {
  number: number;
  kind: 'ward' | 'commune';
  name: string;
  path?: string;
  /** Top left corner of its tile. */
  x: number;
  y: number;
}

interface MapName {
  name: string;
  x: number;
  y: number;
}

/** The province's sketch as a page draws it: paths and points on a sheet of `width` × `height`. */
export interface MapView {
  width: number;
  height: number;
  land: string[];
  sea: string[];
  border: string;
  rivers: string[];
  /** Of rivers and of what lies around. */
  names: MapName[];
  marks: (MapName & { kind: string; side: 'left' | 'right' })[];
  areas: (MapName & { id: string; short: string; units: MapUnit[] })[];
  counts: Record<MapUnit['kind'], number>;
}

/** Where one place lies in the province. */
export interface LocatorView
  extends Pick<MapView, 'width' | 'height' | 'land' | 'sea' | 'border' | 'rivers' | 'marks'> {
  x: number;
  y: number;
}
