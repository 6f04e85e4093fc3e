import ink from './ink.module.css';

interface HorizontalGridProps {
  /** From the left to the right end, in pixels. */
  readonly x: readonly number[];
  readonly y: (value: number) => number;
  readonly values: readonly number[];
  readonly format: (value: number) => string;
}

/** Lines to read heights by, with what they stand for. */
export function HorizontalGrid({ x: [from = 0, to = 0], y, values, format }: HorizontalGridProps) {
  return (
    <g aria-hidden="true">
      {values.map((value) => (
        <g key={value}>
          <line x1={from} x2={to} y1={y(value)} y2={y(value)} className={value === 0 ? ink.axis : ink.grid} />
          <text x={from - 8} y={y(value)} textAnchor="end" dominantBaseline="middle" className={ink.quiet}>
            {format(value)}
          </text>
        </g>
      ))}
    </g>
  );
}
