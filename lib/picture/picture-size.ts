/** Boxes of fixed size that other sites and layouts ask for, in px. */
export const presets = {
  og: { width: 1200, height: 628 },
  square: { width: 1200, height: 1200 },
  wide: { width: 1600, height: 900 },
} as const;

export type Preset = keyof typeof presets;

/** How large a picture of a chart is to be: a box of a preset, or a width in px with the height that it takes. */
export interface PictureSize {
  readonly preset: Preset | null;
  /** Width in px before scaling. */
  readonly width: number;
  /** Pixels per px, for bitmaps. */
  readonly scale: number;
}

/** Bounds of what may be asked for. */
export const pictureBounds = { width: { least: 320, greatest: 2000 }, scale: { least: 1, greatest: 4 } } as const;

export const standardSize: PictureSize = { preset: null, width: 800, scale: 2 };

/** The preset of a name; undefined for other names. */
export function findPreset(name: string): Preset | undefined {
  return name === "og" || name === "square" || name === "wide" ? name : undefined;
}
