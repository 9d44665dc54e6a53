/** Boxes of fixed size for other sites and layouts, in px. */
export const presets = {
  og: { width: 1200, height: 630 },
  square: { width: 1200, height: 1200 },
  wide: { width: 1600, height: 900 },
} as const;

/** How large a picture of a chart is to be: a box of a preset, or a width in px with the height that it takes. */
export interface PictureSize {
  readonly preset: keyof typeof presets | null;
  /** Width in px before scaling. */
  readonly width: number;
  /** Pixels per px, for bitmaps. */
  readonly scale: number;
}

/** Bounds of what may be requested. */
export const pictureBounds = { width: { min: 320, max: 2000 }, scale: { min: 1, max: 4 } } as const;

export const standardSize: PictureSize = { preset: null, width: 800, scale: 2 };

/** Whether a picture has one of the sizes that our own pages link to. */
export function isStandardSize({ preset, width, scale }: PictureSize): boolean {
  if (preset !== null) return preset === "og" && scale === 1;
  return width === standardSize.width && scale === standardSize.scale;
}

/** Whether a preset has this name. */
export function isPreset(name: string): name is keyof typeof presets {
  return Object.hasOwn(presets, name);
}
