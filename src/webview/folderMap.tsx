import * as l10n from '@vscode/l10n';
import { hierarchy, treemap, treemapSquarify, type HierarchyRectangularNode } from 'd3-hierarchy';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { point, spoken, type Metric } from '../present/amount.ts';
import { oneLine } from '../present/escape.ts';
import type { Branch } from '../present/report/folderTree.ts';
import { useReader } from './reader.ts';
import { metricName, percent } from './wording.ts';

interface MapProps {
  readonly tree: Branch;
  readonly metric: Metric;
}

/** Pixels: the height of the map, of the name of a folder, and of what is too small to be drawn or named. */
const height = 340;
const titleHeight = 20;
const leastSide = 6;
const leastName = { width: 44, height: 18 };

type Cell = HierarchyRectangularNode<Branch>;

/** The folders and files as nested areas. What it shows is in the table by folder too, in words. */
export function FolderMap({ tree, metric }: MapProps): JSX.Element | null {
  const { locale, style } = useReader();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const cells = useMemo(() => laidOut(tree, width), [tree, width]);
  const [root] = cells;
  const whole = root?.value ?? 0;
  if (tree.calls === 0 || tree.children.length === 0) return null;
  const said = ({ data, value = 0 }: Cell): string =>
    `${oneLine(data.path)}: ${point(value, metric, style)}, ${percent(value, whole, locale)}`;
  const largest = cells.filter(({ depth }) => depth === 1).slice(0, 5);
  return (
    <figure>
      <figcaption id="map">
        {l10n.t('Map of folders and files: the larger the area, the more {0}.', metricName(metric).toLocaleLowerCase())}
      </figcaption>
      <div
        ref={frame}
        class="map"
        role="img"
        aria-labelledby="map"
        aria-description={`${largest.map(cell => spoken(said(cell), style)).join('; ')}. ${l10n.t('The table by folder has all of them.')}`}
        style={{ height: `${height}px` }}
      >
        {cells
          .filter(cell => cell.depth > 0 && right(cell) >= leastSide && down(cell) >= leastSide)
          .map(cell => (
            <div
              key={cell.data.path}
              class={cell.children ? 'folder' : 'file'}
              title={said(cell)}
              style={{
                left: `${cell.x0}px`,
                top: `${cell.y0}px`,
                width: `${right(cell)}px`,
                height: `${down(cell)}px`,
              }}
            >
              {right(cell) >= leastName.width && down(cell) >= leastName.height && oneLine(cell.data.name)}
            </div>
          ))}
      </div>
    </figure>
  );
}

const right = ({ x0, x1 }: Cell): number => x1 - x0;
const down = ({ y0, y1 }: Cell): number => y1 - y0;

function laidOut(tree: Branch, width: number): readonly Cell[] {
  const root = hierarchy(tree, ({ children }) => [...children])
    .sum(({ own }) => own)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const layout = treemap<Branch>()
    .tile(treemapSquarify)
    .size([width, height])
    .paddingInner(2)
    .paddingOuter(3)
    .paddingTop(node => (node.depth === 0 ? 0 : titleHeight))
    .round(true);
  return layout(root).descendants();
}

/** The width of an element, as it changes. */
function useWidth(of: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = of.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [of]);
  return width;
}
