/** Pixels: what is wider is no bar any more. */
const widest = 64;

interface Bar {
  readonly x: number;
  readonly width: number;
}

/** A bar in the middle of its band: as wide as the band, up to a limit, so that few are not blocks. */
export function barIn(from: number, bandwidth: number): Bar {
  const width = Math.min(bandwidth, widest);
  return { x: from + (bandwidth - width) / 2, width };
}
