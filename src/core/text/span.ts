/** A stretch of a text in UTF-16 offsets, end exclusive: the unit in which the core speaks of places. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
