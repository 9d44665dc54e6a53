/** The widths in px of frames for which an embed's height is published: those of common columns, and steps between. */
export const publishedWidths = [
  280, 320, 360, 375, 390, 400, 414, 440, 480, 520, 560, 600, 620, 640, 680, 700, 720, 760, 800, 840, 880, 920, 960,
  1000, 1040, 1080, 1120, 1160, 1200,
] as const;
